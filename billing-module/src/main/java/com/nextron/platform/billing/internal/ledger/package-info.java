/**
 * Documents as a ledger wants them: the mapping of accounts that finance owns, vouchers that sum to zero, and the formats
 * that ledgers import: GBAT10, SIE 4I, CSV and XLSX.
 */
package com.nextron.platform.billing.internal.ledger;
