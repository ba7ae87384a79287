package com.nextron.platform.billing.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.internal.invoice.Drafts;
import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvoiceCsvTest {
    private static final String HEADER = "invoice_number,issued_on,due_on,delivered_on,customer_id,"
            + "customer_organisation_number,customer_name,case_number,work_order_number,line,kind,label,quantity,unit,"
            + "unit_price,percent,net,currency,vat_percent\r\n";

    @Test
    void writesOneRowForEachLine() {
        InvoiceDocument worked = Drafts.in("NO").issued("10042");

        String csv = new String(InvoiceCsv.write(List.of(worked)), StandardCharsets.UTF_8);

        String before = "10042,2026-11-18,2026-12-02,2026-11-17,fjordlab,974 760 673,Fjordlab AS,C-100123,WO-100045,";
        assertThat(csv)
                .isEqualTo(HEADER
                        + before + "1,LABOUR,\"Labour, time with +50 %\",175,min,1395.00,50,4068.75,NOK,25\r\n"
                        + before + "2,SURCHARGE,Surcharge 50 % for time of day,1,pcs,2034.38,50,2034.38,NOK,25\r\n"
                        + before + "3,LABOUR,\"Labour, time with +100 %\",5,min,1395.00,100,116.25,NOK,25\r\n"
                        + before + "4,SURCHARGE,Surcharge 100 % for time of day,1,pcs,116.25,100,116.25,NOK,25\r\n"
                        + before + "5,KILOMETRES,Driving,86.3,km,8.35,0,720.61,NOK,25\r\n"
                        + before + "6,CALLOUT,Call-out fee,1,pcs,950.00,0,950.00,NOK,25\r\n");
    }

    @Test
    void keepsLettersOfEveryCountry() {
        byte[] csv = InvoiceCsv.write(List.of(Drafts.in("DK").issued("10043")));

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains(",Øresund Data & Søn A/S,");
    }
}
