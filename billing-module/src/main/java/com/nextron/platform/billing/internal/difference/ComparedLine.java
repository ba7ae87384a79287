package com.nextron.platform.billing.internal.difference;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;

/**
 * A line of what was expected, or of what is invoiced.
 *
 * @param quantity minutes for labour, kilometres for driving, pieces otherwise
 * @param unitPrice of one hour, one kilometre or one piece
 * @param percent of the band, on its labour line and on its surcharge
 */
public record ComparedLine(
        LineKind kind, String label, BigDecimal quantity, BigDecimal unitPrice, BigDecimal percent, Money amount) {
    static ComparedLine of(RatedLine line) {
        return new ComparedLine(
                line.kind(),
                line.label(),
                line.quantity().amount(),
                line.quantity().unitPrice(),
                line.percent(),
                line.amount());
    }

    /** What lines of both sides have to share to be compared. */
    Key key() {
        return switch (kind) {
            case LABOUR, SURCHARGE -> new Key(kind, percent.stripTrailingZeros(), "");
            case KILOMETRES -> new Key(kind, unitPrice.stripTrailingZeros(), "");
            case CALLOUT -> new Key(kind, BigDecimal.ZERO, "");
            case PART -> new Key(kind, BigDecimal.ZERO, label);
        };
    }

    /** The band of labour and surcharge, the price of a kilometre, or a part's name. */
    record Key(LineKind kind, BigDecimal number, String name) {}
}
