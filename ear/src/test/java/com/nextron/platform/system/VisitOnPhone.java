package com.nextron.platform.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** One visit's card on a technician's page. */
final class VisitOnPhone {
    private final Page page;
    private final Locator card;

    VisitOnPhone(PortalWindow window, String order) {
        page = window.page();
        window.open("/app/today.xhtml");
        card = page.locator("article.visit").filter(new Locator.FilterOptions().setHasText(order));
    }

    Locator card() {
        return card;
    }

    void press(String button) {
        card.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void fill(String field, String value) {
        field(field).fill(value);
    }

    Locator field(String name) {
        return card.locator("[data-report] [name='" + name + "']").first();
    }

    void unfold(String words) {
        card.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
    }

    /** A stroke of the finger over the box. */
    void sign() {
        Locator box = card.locator("[data-signature]");
        box.scrollIntoViewIfNeeded();
        BoundingBox at = box.boundingBox();
        Mouse finger = page.mouse();
        finger.move(at.x + 20, at.y + at.height / 2);
        finger.down();
        for (int step = 1; step <= 12; step++) {
            finger.move(at.x + 20 + step * (at.width - 40) / 12, at.y + at.height * (step % 2 == 0 ? 0.3 : 0.7));
        }
        finger.up();
    }
}
