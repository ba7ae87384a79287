package com.nextron.platform.returns;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Advance exchanges: a replacement part goes out at once and free of charge (P2), the defective one comes back within 14 days,
 * freight free (P3). Until it is here the contact is reminded on day 7 and day 12 after the shipment; from day 15 the part is
 * proposed for invoicing at list price, which finance confirms or waives (D-P3). Days are the site's.
 */
public interface AdvanceExchanges {
    /**
     * Notes that a part went out for a case, gives the return its service number (R1) and writes to the contact. For
     * hq-support and hq-dispatcher.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field
     */
    ExchangeView ship(UUID caseId, ShipPart wanted);

    /**
     * Notes that the defective part is here; a proposal to invoice it ends by itself. A second time changes nothing. For
     * hq-support and hq-dispatcher.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput for a day before the shipment or in the future, a part with
     *     another serial number than the one that was expected without a note
     */
    ExchangeView receive(UUID id, ReceivePart received);

    /** The exchanges of a case, oldest first; for those who see the case. */
    List<ExchangeView> ofCase(UUID caseId);

    /** Exchanges: headquarters sees all, a customer its own. Filters: status, customer, country. Sort: shippedOn, serviceNumber. Search: service number, case, customer, part. */
    Listing<ExchangeView> list(ListQuery query);

    /** One exchange. */
    ExchangeView find(UUID id);

    /**
     * What went out.
     *
     * @param partNumber empty if it has none
     * @param serialOut of the part that was sent; empty if it has none
     * @param serialBack of the defective part that is expected; empty if unknown
     * @param quantity null for one
     * @param listPrice of one piece, without VAT; null if finance is to enter it
     * @param currency its ISO 4217 code; null for the currency of the site's country
     * @param shippedOn null for today; at most 30 days ago
     */
    record ShipPart(
            String partName,
            String partNumber,
            String serialOut,
            String serialBack,
            Integer quantity,
            BigDecimal listPrice,
            String currency,
            LocalDate shippedOn) {}

    /**
     * What came in.
     *
     * @param serial of the part; empty if it has none
     * @param returnedOn null for today
     * @param note what was noticed; needed where the serial number is another than the one that was expected
     */
    record ReceivePart(String serial, LocalDate returnedOn, String note) {}

    /**
     * An exchange.
     *
     * @param listPrice of one piece
     * @param dueBack the last day on which it comes in time: the fourteenth after the shipment
     * @param nextStep what happens next if it does not come, in words
     */
    record ExchangeView(
            UUID id,
            long version,
            String serviceNumber,
            ExchangeStatus status,
            UUID caseId,
            String caseNumber,
            TenantId customer,
            String customerName,
            String machineSerial,
            String partName,
            String partNumber,
            String serialOut,
            String serialBack,
            int quantity,
            Optional<Money> listPrice,
            ZoneId zone,
            LocalDate shippedOn,
            String shippedBy,
            LocalDate dueBack,
            Optional<String> nextStep,
            Optional<Instant> nextAt,
            Optional<LocalDate> returnedOn,
            String returnedNote) {}
}
