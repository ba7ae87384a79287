/**
 * The load program: how many jobs the platform takes from the fault to the invoice, beside the same rows written by bare
 * SQL on the same database. Run by hand (see docs/benchmarks.md), never by the build.
 */
package com.nextron.platform.dev.load;
