/** What a test waits for on a page comes when it comes: a slow machine is no fault. */
import { configure } from '@testing-library/svelte';

configure({ asyncUtilTimeout: 20_000 });
