package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.tenant.PostalImports;
import com.nextron.platform.tenant.PostalRegister;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Imports as headquarters asks for them. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
class ImportDesk implements PostalImports {
    private static final int LONGEST_NAME = 200;
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    private StoredImports imports;

    @Inject
    private KeptUploads uploads;

    @Inject
    private PostalRegister register;

    @Inject
    @ConfigProperty(name = "platform.postal.upload-megabytes", defaultValue = "32")
    private int mostMegabytes;

    @Override
    @AllowedFor(Role.HQ_ADMIN)
    public ImportView upload(Upload upload, InputStream content) {
        Checks checks = new Checks().present("file", content).text("fileName", upload.fileName(), LONGEST_NAME);
        Optional<RegisterPart> part = checks.parse("part", upload.part(), RegisterPart::of);
        checks.done();
        try (SpooledFile file = SpooledFile.of(upload.fileName().strip(), content, mostMegabytes * MEGABYTE)) {
            return uploads.keep(part.orElseThrow(), file).view();
        }
    }

    @Override
    @Transactional
    public ImportView find(UUID id) {
        return imports.find(id).map(StoredImport::view).orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public Listing<ImportView> list(ListQuery query) {
        return imports.list(query).map(StoredImport::view);
    }

    @Override
    @Transactional
    public List<RegisterView> registers() {
        Map<String, RegisterView> views = new TreeMap<>();
        imports.inUse().stream().map(ImportDesk::view).forEach(view -> views.put(view.part(), view));
        List<RegisterView> ordered = new ArrayList<>();
        for (Country country : List.of(Country.NORWAY, Country.SWEDEN, Country.DENMARK, Country.FINLAND)) {
            RegisterView imported = views.remove(country.code());
            ordered.add(imported == null ? shipped(country) : imported);
        }
        ordered.addAll(views.values());
        return ordered;
    }

    private RegisterView shipped(Country country) {
        List<PostalPlace> places = register.places(country);
        long doubtful = places.stream().filter(PostalPlace::doubtful).count();
        String source = country.equals(Country.NORWAY)
                ? "Shipped: codes, placed on their towns"
                : "Shipped: the main town of each two digits";
        return new RegisterView(country.code(), places.size(), doubtful, source, null, null);
    }

    private static RegisterView view(Object[] row) {
        return new RegisterView(
                (String) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                (String) row[3],
                (String) row[4],
                instant(row[5]));
    }

    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime offset ? offset.toInstant() : ((Timestamp) time).toInstant();
    }
}
