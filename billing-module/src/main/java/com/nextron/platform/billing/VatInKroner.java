package com.nextron.platform.billing;

import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The VAT of a document in another currency, in NOK as the law asks.
 *
 * @param rate NOK for one unit of the document's currency
 * @param rateOf the day of the rate
 * @param source who gave it, such as Norges Bank
 */
public record VatInKroner(Money vat, BigDecimal rate, LocalDate rateOf, String source) {}
