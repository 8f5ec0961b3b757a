/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.model.provider.PartnerStrategyEditPlugin;

/**
 * What the metamodel's editing support calls things, in any language: its own {@code getString} knows that of the
 * platform only. The labels stand in {@code plugin.properties} of {@code model.edit}. Threads may share it.
 */
public final class ModelLabels {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Map<String, Properties> LABELS = new ConcurrentHashMap<>();

    private ModelLabels() {
    }

    /** What a class is called in the language of the workbench, for example "Relation". */
    public static String of(EClass type) {
        return of(type, Locale.getDefault());
    }

    /** What a class is called. */
    public static String of(EClass type, Locale language) {
        return label("_UI_" + type.getName() + "_type", language);
    }

    /** What a feature is called in the language of the workbench, for example "Forms". */
    public static String of(EStructuralFeature feature) {
        return of(feature, Locale.getDefault());
    }

    /** What a feature is called. */
    public static String of(EStructuralFeature feature, Locale language) {
        return label("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature", language);
    }

    /** What a value of an enumeration is called where it stands alone, in the language of the workbench: "Subsidy". */
    public static String of(Enumerator value) {
        return of(value, Locale.getDefault());
    }

    /** What a value of an enumeration is called where it stands alone. */
    public static String of(Enumerator value, Locale language) {
        return label("_UI_" + value.getClass().getSimpleName() + "_" + value.getName() + "_literal", language);
    }

    private static String label(String key, Locale language) {
        String english = labels("").getProperty(key, key);
        return language.getLanguage().equals(DUTCH.getLanguage()) ? labels("_nl").getProperty(key, english) : english;
    }

    private static Properties labels(String suffix) {
        return LABELS.computeIfAbsent(suffix, ModelLabels::load);
    }

    private static Properties load(String suffix) {
        String place = PartnerStrategyEditPlugin.INSTANCE.getBaseURL() + "plugin" + suffix + ".properties";
        try (Reader file = new InputStreamReader(URI.create(place).toURL().openStream(), StandardCharsets.UTF_8)) {
            Properties labels = new Properties();
            labels.load(file);
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
