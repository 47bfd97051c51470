/** Imported before any schema: zod else probes `new Function`, which our CSP reports. */
import { z } from 'zod';

z.config({ jitless: true });
