/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.profile;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.partnerstrategy.exchange.AttributeColumn;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.Scale;
import org.partnerstrategy.exchange.ValueOptions;
import org.partnerstrategy.exchange.register.RegisterHeading;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.Separator;
import org.partnerstrategy.model.AttributeSubject;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/** A profile as it is written in its file, as JSON that people can read and change. */
final class ProfileText {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Map<String, String> columns = new LinkedHashMap<>();
    private List<OwnColumn> attributes = new ArrayList<>();
    private List<LeftOut> exclude = new ArrayList<>();
    private BigDecimal factor;
    private String scale;
    private Map<String, BigDecimal> rates;
    private String encoding;
    private String separator;
    private String sheet;
    private String heading;

    /** A column that goes to an attribute. */
    private record OwnColumn(String attribute, String of, String column) {
    }

    /** Rows that stay out. */
    private record LeftOut(String column, String value) {
    }

    static String write(ImportProfile profile) {
        ProfileText text = new ProfileText();
        Mapping mapping = profile.mapping();
        for (ColumnRole part : ColumnRole.values()) {
            mapping.column(part).ifPresent(column -> text.columns.put(name(part), column));
        }
        mapping.attributes().forEach(one -> text.attributes
                .add(new OwnColumn(one.attribute(), one.subject().getLiteral(), one.column())));
        mapping.exclusions().forEach(one -> text.exclude.add(new LeftOut(one.column(), one.value())));
        ValueOptions values = mapping.values();
        text.factor = values.factor().compareTo(BigDecimal.ONE) == 0 ? null : values.factor();
        text.scale = values.scale().map(Scale::toString).orElse(null);
        text.rates = values.rates().isEmpty() ? null : new TreeMap<>(values.rates());
        text.encoding = profile.reading().encoding().map(Charset::name).orElse(null);
        text.separator = profile.reading().separator().map(one -> String.valueOf(one.character())).orElse(null);
        text.sheet = profile.reading().sheet().orElse(null);
        text.heading = profile.reading().heading().map(RegisterHeading::toString).orElse(null);
        return GSON.toJson(text) + "\n";
    }

    /**
     * Reads what {@link #write} wrote, or a person.
     *
     * @throws DamagedProfile when it is no profile
     */
    static ImportProfile read(String json) {
        try {
            ProfileText text = GSON.fromJson(json, ProfileText.class);
            if (text == null) {
                throw DamagedProfile.inForm(null);
            }
            return text.profile();
        } catch (JsonParseException | NullPointerException e) {
            throw DamagedProfile.inForm(e);
        }
    }

    private ImportProfile profile() {
        Map<ColumnRole, String> parts = new TreeMap<>();
        columns.forEach((name, column) -> parts.put(value("columns", name,
                ProfileText::part), column));
        List<AttributeColumn> own = attributes.stream()
                .map(one -> new AttributeColumn(required("attribute", one.attribute()),
                        value("of", one.of(), ProfileText::subject), required("column", one.column())))
                .toList();
        List<Exclusion> exclusions = exclude.stream()
                .map(one -> new Exclusion(required("column", one.column()), required("value",
                        one.value())))
                .toList();
        ValueOptions values = factor == null ? ValueOptions.NONE
                : value("factor", factor.toString(), text -> ValueOptions.NONE.times(factor));
        values = values.on(Optional.ofNullable(scale).map(text -> value("scale", text, Scale::parse)));
        for (Map.Entry<String, BigDecimal> rate : Optional.ofNullable(rates).orElse(Map.of()).entrySet()) {
            ValueOptions before = values;
            values = value("rates", rate.getKey() + "=" + rate.getValue(),
                    text -> before.withRate(rate.getKey(), rate.getValue()));
        }
        RegisterOptions reading = RegisterOptions.NONE;
        reading = encoding == null ? reading : reading.in(value("encoding", encoding, Charset::forName));
        reading = separator == null ? reading : reading.separatedBy(value("separator", separator,
                ProfileText::separator));
        reading = sheet == null ? reading : reading.from(sheet);
        reading = heading == null ? reading : reading.below(value("heading", heading, ProfileText::heading));
        return new ImportProfile(new Mapping(parts, own, exclusions, values), reading);
    }

    private static String required(String member, String text) {
        if (text == null) {
            throw DamagedProfile.without(member);
        }
        return text;
    }

    private static <T> T value(String member, String text, Function<String, T> reading) {
        try {
            return reading.apply(required(member, text));
        } catch (IllegalArgumentException e) {
            throw DamagedProfile.in(member, text, e);
        }
    }

    private static String name(ColumnRole part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ColumnRole part(String name) {
        return ColumnRole.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static AttributeSubject subject(String literal) {
        return Optional.ofNullable(AttributeSubject.get(literal))
                .orElseThrow(() -> new IllegalArgumentException(literal));
    }

    private static RegisterHeading heading(String rows) {
        return RegisterHeading.parse(rows).orElseThrow(() -> new IllegalArgumentException(rows));
    }

    private static Separator separator(String character) {
        for (Separator separator : Separator.values()) {
            if (character.equals(String.valueOf(separator.character()))) {
                return separator;
            }
        }
        throw new IllegalArgumentException(character);
    }
}
