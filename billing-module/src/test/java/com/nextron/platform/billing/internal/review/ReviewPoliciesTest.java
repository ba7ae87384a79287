package com.nextron.platform.billing.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.QuoteStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewPoliciesTest {
    @Test
    void visitWithNothingOddFlowsThrough() {
        assertThat(Reviewed.aVisit().reasons()).isEmpty();
    }

    @Test
    void holdsKilometresFarAboveTheEstimate() {
        assertThat(above("75.1", "60")).isEmpty();
        assertThat(above("80.0", "60")).isEmpty();
        assertThat(above("80.1", "60"))
                .containsExactly(
                        "80.1 km were reported where 60 km were estimated: more than 25 percent and 20 km above"
                                + " it (D-B3). Ask the partner why, then release it or correct the kilometres.");
        assertThat(above("250.0", "200")).isEmpty();
        assertThat(above("250.1", "200")).hasSize(1);
    }

    @Test
    void holdsManyKilometres() {
        assertThat(Reviewed.aVisit().driven("500.0").reasons()).isEmpty();
        assertThat(Reviewed.aVisit().driven("500.1").reasons())
                .singleElement()
                .asString()
                .startsWith("500.1 km were reported, more than the 500 km that go through unseen (D-B3).");
    }

    @Test
    void holdsALongVisit() {
        assertThat(Reviewed.aVisit().taking(720).reasons()).isEmpty();
        assertThat(Reviewed.aVisit().taking(721).reasons())
                .singleElement()
                .asString()
                .startsWith("The visit took 12 h 1 min, longer than the 12 h that go through unseen (D-B1).");
    }

    @Test
    void holdsMoreHoursThanTheAppointmentByHalf() {
        assertThat(Reviewed.aVisit().agreed(120).taking(180).reasons()).isEmpty();
        assertThat(Reviewed.aVisit().agreed(120).taking(181).reasons())
                .singleElement()
                .asString()
                .startsWith("The visit took 3 h 1 min where 2 h were agreed: more than half as much again (D-B1).");
    }

    @Test
    void holdsATechnicianAtTwoPlaces() {
        assertThat(Reviewed.aVisit().alsoOn("WO-100046").reasons())
                .singleElement()
                .asString()
                .startsWith("The same technician was on WO-100046 17 Nov 09:30–11:00, in this site's time, at the same"
                        + " time as here (D-B1).");
    }

    @Test
    void holdsAnExclusionThatNothingShows() {
        assertThat(Reviewed.aVisit().found("Mains power", "Photo 1").reasons()).isEmpty();
        assertThat(Reviewed.aVisit().found("Mains power", " ").reasons())
                .singleElement()
                .asString()
                .startsWith("Nothing shows that this is not covered: Mains power (W5).");
    }

    @Test
    void holdsWhatNobodyAgreedTo() {
        assertThat(Reviewed.aVisit().quote(QuoteStatus.OPEN).reasons())
                .singleElement()
                .asString()
                .startsWith("The customer has not accepted the price list of C-100123 (D-B6).");
        assertThat(Reviewed.aVisit().quote(QuoteStatus.EXPIRED).reasons()).hasSize(1);
        assertThat(Reviewed.aVisit().quote(QuoteStatus.DECLINED).reasons())
                .singleElement()
                .asString()
                .contains("declined");
        assertThat(Reviewed.aVisit().withoutQuote().reasons())
                .singleElement()
                .asString()
                .startsWith("No price list was agreed for C-100123 before the visit (D-B6).");
    }

    @Test
    void holdsACustomerWithoutWhatAnInvoiceNeeds() {
        assertThat(Reviewed.aVisit().billedTo("NO", "", "").reasons())
                .singleElement()
                .asString()
                .startsWith("The customer is registered without what an invoice needs: street, address for invoices by"
                        + " e-mail (B1).");
    }

    @Test
    void holdsACustomerWithoutAnElectronicAddress() {
        assertThat(Reviewed.aVisit().billedTo("DE", "Weg 1", "x@y.example").reasons())
                .singleElement()
                .asString()
                .contains("Germany");
    }

    @Test
    void namesAllThatIsOdd() {
        assertThat(Reviewed.aVisit()
                        .driven("600")
                        .quote(QuoteStatus.OPEN)
                        .found("Overheating", "")
                        .reasons())
                .hasSize(3);
    }

    private static List<String> above(String reported, String estimated) {
        return Reviewed.aVisit().estimated(estimated).driven(reported).reasons();
    }
}
