import Briefcase from '@lucide/svelte/icons/briefcase';
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import Flag from '@lucide/svelte/icons/flag';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import Phone from '@lucide/svelte/icons/phone';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import type { DossierFact } from '../../../domain/dossier-fact.ts';
import type { Icon } from '../../shared/icon.ts';

export const factIcons: Readonly<Record<DossierFact['kind'], Icon>> = {
	reported: Flag,
	contact: Phone,
	'talk-held': MessagesSquare,
	'assignment-settled': ListChecks,
	'action-settled': ClipboardCheck,
	'appointment-settled': CalendarCheck,
	'lead-moved': Briefcase,
	withdrawn: RotateCcw,
};
