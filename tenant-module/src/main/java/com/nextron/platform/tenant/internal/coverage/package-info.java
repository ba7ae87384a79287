/** The coverage prover: a pure function over a flattened plan, the postal register and the partners' hours. */
package com.nextron.platform.tenant.internal.coverage;
