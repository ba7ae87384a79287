package com.nextron.platform.core.internal.tenancy;

import com.nextron.platform.core.edition.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.OptionalLong;

/** The editions that came with telling the caller; whoever asks before the first statement has the caller told. */
@ApplicationScoped
class ToldEditions implements Editions {
    /** In the place of an edition: changed by this transaction itself. */
    private static final Long OWN = -1L;

    @Inject
    private CallersConnection database;

    @Override
    public OptionalLong of(String topic) {
        Long edition = told().get(topic);
        if (edition == null) {
            throw new IllegalStateException("no migration names the topic " + topic);
        }
        return edition.equals(OWN) ? OptionalLong.empty() : OptionalLong.of(edition);
    }

    @Override
    public void changed(String topic) {
        told().put(topic, OWN);
    }

    private Map<String, Long> told() {
        return ToldCaller.editions()
                .or(() -> database.call(connection -> ToldCaller.editions()))
                .orElseThrow();
    }
}
