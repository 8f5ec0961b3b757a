/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.partnerstrategy.exchange.AttributeColumn;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.Scale;
import org.partnerstrategy.exchange.ValueOptions;
import org.partnerstrategy.model.AttributeSubject;

/** How registers with the same columns were read before, so that next year's register needs no explanation. */
final class RememberedMappings {

    private static final String SECTION = "mappings";
    private static final String ATTRIBUTES = "attributes";
    private static final String ATTRIBUTE_SUBJECTS = "attributeSubjects";
    private static final String ATTRIBUTE_COLUMNS = "attributeColumns";
    private static final String EXCLUDED_COLUMNS = "excludedColumns";
    private static final String EXCLUDED_VALUES = "excludedValues";
    private static final String FACTOR = "factor";
    private static final String SCALE = "scale";

    private final IDialogSettings settings;

    RememberedMappings(IDialogSettings settings) {
        this.settings = DialogSettings.getOrCreateSection(settings, SECTION);
    }

    /** The mapping that was last used for a register with these columns, in whatever order. */
    Optional<Mapping> find(List<String> columns) {
        return Optional.ofNullable(settings.getSection(key(columns))).map(RememberedMappings::read);
    }

    void remember(List<String> columns, Mapping mapping) {
        IDialogSettings section = settings.addNewSection(key(columns));
        mapping.columns().forEach((part, column) -> section.put(part.name(), column));
        List<AttributeColumn> attributes = mapping.attributes();
        section.put(ATTRIBUTES, attributes.stream().map(AttributeColumn::attribute).toArray(String[]::new));
        section.put(ATTRIBUTE_SUBJECTS,
                attributes.stream().map(one -> one.subject().getLiteral()).toArray(String[]::new));
        section.put(ATTRIBUTE_COLUMNS, attributes.stream().map(AttributeColumn::column).toArray(String[]::new));
        section.put(EXCLUDED_COLUMNS, mapping.exclusions().stream().map(Exclusion::column).toArray(String[]::new));
        section.put(EXCLUDED_VALUES, mapping.exclusions().stream().map(Exclusion::value).toArray(String[]::new));
        section.put(FACTOR, mapping.values().factor().toPlainString());
        mapping.values().scale().ifPresent(scale -> section.put(SCALE, scale.toString()));
    }

    private static Mapping read(IDialogSettings section) {
        Map<ColumnRole, String> columns = new TreeMap<>();
        for (ColumnRole part : ColumnRole.values()) {
            String column = section.get(part.name());
            if (column != null) {
                columns.put(part, column);
            }
        }
        List<Exclusion> exclusions = new ArrayList<>();
        String[] excluded = section.getArray(EXCLUDED_COLUMNS);
        String[] values = section.getArray(EXCLUDED_VALUES);
        for (int i = 0; excluded != null && values != null && i < Math.min(excluded.length, values.length); i++) {
            exclusions.add(new Exclusion(excluded[i], values[i]));
        }
        return new Mapping(columns, attributes(section), exclusions, values(section));
    }

    private static ValueOptions values(IDialogSettings section) {
        // Neither was remembered by earlier versions.
        BigDecimal factor = Optional.ofNullable(section.get(FACTOR)).map(BigDecimal::new).orElse(BigDecimal.ONE);
        return ValueOptions.NONE.times(factor).on(Optional.ofNullable(section.get(SCALE)).map(Scale::parse));
    }

    private static List<AttributeColumn> attributes(IDialogSettings section) {
        List<AttributeColumn> attributes = new ArrayList<>();
        String[] names = section.getArray(ATTRIBUTES);
        String[] subjects = section.getArray(ATTRIBUTE_SUBJECTS);
        String[] columns = section.getArray(ATTRIBUTE_COLUMNS);
        // None were remembered by earlier versions.
        for (int i = 0; names != null && i < names.length; i++) {
            attributes.add(new AttributeColumn(names[i], AttributeSubject.get(subjects[i]), columns[i]));
        }
        return attributes;
    }

    private static String key(List<String> columns) {
        return String.join("\t", new TreeSet<>(columns));
    }
}
