package com.nextron.platform.portal.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the maps' ground comes from: country outlines of our own, or a tile server that was configured. */
@Named("maps")
@ApplicationScoped
public class Maps {
    @Inject
    @ConfigProperty(name = "platform.map.tiles")
    private Optional<String> configuredTiles;

    @Inject
    @ConfigProperty(name = "platform.map.credit", defaultValue = "© OpenStreetMap contributors")
    private String credit;

    /** The tiles' address with {@code {z}}, {@code {x}} and {@code {y}}; empty for the outlines. */
    public String getTiles() {
        return configuredTiles.map(String::strip).orElse("");
    }

    /** Whom the tiles are owed to. */
    public String getCredit() {
        return credit;
    }

    /** The one origin that pages may load tiles from, for the content security policy; empty for none. */
    public Optional<String> origin() {
        if (getTiles().isEmpty()) {
            return Optional.empty();
        }
        URI tiles = URI.create(getTiles().replaceAll("[{}]", ""));
        return Optional.of(tiles.getScheme() + "://" + tiles.getRawAuthority());
    }
}
