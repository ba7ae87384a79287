/**
 * The visits of a job: appointments, the steps on site, photos, the service report, and what each tells the others.
 *
 * <p>The order's row is locked before anything of its visits is changed, as everywhere in dispatch.
 */
package com.nextron.platform.dispatch.internal.visit;
