/**
 * Page source as a document that is never shown: nothing in it loads and nothing runs.
 *
 * Under Trusted Types even that needs a policy; the relay's headers name this one.
 */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createHTML(html: string): string },
	): { createHTML(html: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('inert-page', { createHTML: (html) => html });

export const inertPage = (html: string): Document =>
	new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
