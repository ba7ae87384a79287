package com.nextron.platform.portal.api;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.WarrantyAnswer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The JSON schemas of the types that the API reads and writes, as {@link JsonFormat} writes them. */
final class TypeSchemas {
    private static final String REFERENCE = "#/components/schemas/";

    private static final Map<Class<?>, Class<?>> WRITTEN_AS = Map.of(
            TenantId.class, String.class,
            ZoneId.class, String.class,
            YearMonth.class, String.class,
            Money.class, JsonFormat.MoneyJson.class,
            WarrantyAnswer.class, JsonFormat.WarrantyJson.class);

    private static final Map<Class<?>, String> FORMATS = Map.of(
            UUID.class, "uuid",
            Instant.class, "date-time",
            OffsetDateTime.class, "date-time",
            LocalDate.class, "date");

    private final Map<String, Schema> named = new LinkedHashMap<>();

    /** Every record met so far, by its name in the document. */
    Map<String, Schema> named() {
        return named;
    }

    /** The schema of a type; of a record, a reference to its named schema. */
    Schema of(Type type) {
        return of(type, Map.of());
    }

    private Schema of(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return of(bound.getOrDefault(variable, Object.class), Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, bound);
        }
        return type instanceof Class<?> plain ? ofClass(plain) : object();
    }

    private Schema ofGeneric(ParameterizedType generic, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type argument = generic.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return of(argument, bound);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return array().items(of(argument, bound));
        }
        if (!raw.isRecord()) {
            return object();
        }
        Class<?> item = (Class<?>) argument;
        return record(raw, raw.getSimpleName() + "Of" + item.getSimpleName(), Map.of(raw.getTypeParameters()[0], item));
    }

    private Schema ofClass(Class<?> type) {
        Class<?> written = WRITTEN_AS.getOrDefault(type, type);
        if (written == ResponseLevel.class) {
            return text().enumeration(Stream.of(ResponseLevel.values())
                    .<Object>map(ResponseLevel::code)
                    .toList());
        }
        if (written.isEnum()) {
            return text().enumeration(Arrays.stream(written.getEnumConstants())
                    .<Object>map(constant -> ((Enum<?>) constant).name())
                    .toList());
        }
        if (FORMATS.containsKey(written)) {
            return text().format(FORMATS.get(written));
        }
        if (written.isRecord()) {
            return record(written, written.getSimpleName(), Map.of());
        }
        return plain(written);
    }

    private static Schema plain(Class<?> type) {
        if (type == String.class) {
            return text();
        }
        if (type == boolean.class || type == Boolean.class) {
            return OASFactory.createSchema().type(List.of(SchemaType.BOOLEAN));
        }
        if (type == BigDecimal.class || type == double.class) {
            return OASFactory.createSchema().type(List.of(SchemaType.NUMBER));
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type)
                ? OASFactory.createSchema().type(List.of(SchemaType.INTEGER))
                : object();
    }

    /** Named before its parts are looked at, so that a record may speak of itself. */
    private Schema record(Class<?> type, String name, Map<TypeVariable<?>, Type> bound) {
        if (!named.containsKey(name)) {
            Schema schema = object();
            named.put(name, schema);
            for (RecordComponent part : type.getRecordComponents()) {
                schema.addProperty(part.getName(), of(part.getGenericType(), bound));
            }
        }
        return OASFactory.createSchema().ref(REFERENCE + name);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static Schema array() {
        return OASFactory.createSchema().type(List.of(SchemaType.ARRAY));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT));
    }
}
