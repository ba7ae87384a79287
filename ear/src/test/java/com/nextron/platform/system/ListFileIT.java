package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists are taken along as files: what is narrowed on the page is narrowed in the file, and nobody else's rows are in it. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListFileIT {
    /** More than the platform answers at once. */
    private static final int LONG = 200;

    private static final String MACHINES =
            """
            insert into returns.asset
            select (jsonb_populate_record(a, jsonb_build_object('id', uuidv7(), 'serial_number', 'LONG-LIST-' || n))).*
              from returns.asset a, generate_series(1, %d) n where a.serial_number = '%%s'"""
                    .formatted(LONG + 1);

    private static final String ANOTHERS =
            """
            insert into billing.claim
            select (jsonb_populate_record(c, jsonb_build_object('tenant_id', '%s', 'id', uuidv7(), 'visit_id', uuidv7(),
                       'work_order_id', uuidv7(), 'work_order_number', '%s'))).*
              from billing.claim c where c.tenant_id = '%s' and c.statement_id is null limit 1""";

    /** Nobody may delete a claim, so the policies do not bind the owner for a moment. */
    private static final String FORGET_ANOTHERS =
            """
            alter table billing.claim no force row level security;
            delete from billing.claim where work_order_number = '%s';
            alter table billing.claim force row level security""";

    private final World world = SystemUnderTest.start().world();
    private final String url = SystemUnderTest.start().platform().url();
    private final JobSteps steps = new JobSteps(world);
    private InstalledBrowser browser;

    @BeforeAll
    void launch() {
        browser = InstalledBrowser.launch();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void holdsWhatTheListShowsAndNothingElse() throws IOException {
        String invoice = issued();

        try (PortalWindow finance = window().logIn(World.FINANCE)) {
            finance.open("/app/invoices.xhtml?q=" + invoice);
            List<String> rows = file(finance.page(), "invoices.csv");

            assertThat(rows.get(0)).startsWith("number,kind,status,held_because,customer,");
            assertThat(rows.subList(1, rows.size()))
                    .anySatisfy(row -> assertThat(row).startsWith(invoice + ",INVOICE,ISSUED,"))
                    .extracting(row -> row.substring(0, row.indexOf(',')))
                    .containsExactlyInAnyOrderElementsOf(numbersShown(finance.page()));
            assertThat(finance.complaints()).isEmpty();
        }
    }

    @Test
    void holdsEveryPageOfALongList() throws IOException, SQLException {
        asOperator(MACHINES.formatted(world.machine(World.POSTAL_A, 6)));

        try (PortalWindow support = window().logIn(World.SUPPORT)) {
            support.open("/app/machines.xhtml");
            int shown = Integer.parseInt(support.page()
                    .locator(".ui-paginator-current")
                    .first()
                    .textContent()
                    .replaceAll(".* of ", "")
                    .strip());

            List<String> rows = file(support.page(), "machines.csv");

            assertThat(shown).isGreaterThan(LONG);
            assertThat(rows.subList(1, rows.size()))
                    .hasSizeGreaterThanOrEqualTo(shown)
                    .doesNotHaveDuplicates();
        } finally {
            asOperator("delete from returns.asset where serial_number like 'LONG-LIST-%'");
        }
    }

    @Test
    void partnerTakesAlongItsOwnClaimsOnly() throws IOException, SQLException {
        issued();
        String others = claimOfAnotherPartner();

        try (PortalWindow partner = window().logIn(World.MANAGER_A)) {
            partner.open("/app/statement.xhtml");
            List<String> rows = file(partner.page(), "statement.csv");

            assertThat(rows.get(0)).startsWith("work_order,visit,status,partner,month,");
            assertThat(rows).noneMatch(row -> row.startsWith(others));
            assertThat(rows.subList(1, rows.size())).isNotEmpty().allSatisfy(row -> assertThat(row.split(",")[3])
                    .isEqualTo(partner.page().locator(".tenant").textContent().strip()));
        } finally {
            asOperator(FORGET_ANOTHERS.formatted(others));
        }
    }

    @Test
    void refusesAListThatOneMayNotSee() {
        try (PortalWindow partner = window().logIn(World.MANAGER_A)) {
            assertThat(partner.open("/app/customers.xhtml?file=csv").status()).isIn(403, 404);
        }
    }

    /** The number of an invoice that was issued. */
    private String issued() {
        String order = steps.planned("NBD", 6);
        steps.visit(order, Map.of("kilometres", 12, "summary", "Replaced the mainboard."));
        return world.as(World.FINANCE)
                .post("/invoices/" + steps.invoice(order).get("id").asText() + "/issue", Map.of())
                .json(200)
                .get("number")
                .asText();
    }

    /** One of partner A's as if another had earned it; the number of its job. */
    private String claimOfAnotherPartner() throws SQLException {
        String number = "WO-" + UUID.randomUUID();
        assertThat(asOperator(ANOTHERS.formatted(World.PARTNER_B, number, World.PARTNER_A)))
                .isOne();
        return number;
    }

    private int asOperator(String sql) throws SQLException {
        try (Connection owner = new Database(SystemUnderTest.start().platform()).owner()) {
            owner.setAutoCommit(false);
            Database.become(owner, "nextron", "operator");
            int rows = owner.createStatement().executeUpdate(sql);
            owner.commit();
            return rows;
        }
    }

    private static List<String> numbersShown(Page page) {
        return page.locator("#rows_data tr td:first-child strong").allTextContents();
    }

    private static List<String> file(Page page, String name) throws IOException {
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as CSV"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return Files.readAllLines(download.path());
    }

    private PortalWindow window() {
        return new PortalWindow(browser.browser(), url, PortalWindow.DESK);
    }
}
