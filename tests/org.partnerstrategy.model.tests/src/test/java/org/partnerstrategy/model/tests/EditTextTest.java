/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.provider.PartnerStrategyEditPlugin;

/** The names of classes, features and literals that EMF.Edit shows. */
class EditTextTest {

    private static final Set<String> OTHERS = Set.of("bundleName", "bundleVendor", "_UI_CreateChild_text",
            "_UI_CreateChild_tooltip", "_UI_CreateChild_description", "_UI_CreateSibling_description",
            "_UI_PropertyDescriptor_description", "_UI_Unknown_type", "_UI_Unknown_feature");

    @ParameterizedTest
    @ValueSource(strings = { "plugin.properties", "plugin_nl.properties" })
    void everythingInTheMetamodelHasANameAndNothingElse(String file) throws IOException {
        Properties texts = new Properties();
        // Other bundles have files of this name, too.
        try (InputStream stream = URI.create(PartnerStrategyEditPlugin.INSTANCE.getBaseURL() + file).toURL()
                .openStream()) {
            texts.load(stream);
        }
        assertEquals(expected(), new TreeSet<>(texts.stringPropertyNames()));
        texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), key::toString));
    }

    private static Set<String> expected() {
        Set<String> keys = new TreeSet<>(OTHERS);
        for (EClassifier classifier : PartnerStrategyPackage.eINSTANCE.getEClassifiers()) {
            String prefix = "_UI_" + classifier.getName() + "_";
            if (classifier instanceof EClass type) {
                keys.add(prefix + "type");
                type.getEStructuralFeatures().forEach(feature -> keys.add(prefix + feature.getName() + "_feature"));
            } else if (classifier instanceof EEnum type) {
                type.getELiterals().forEach(literal -> keys.add(prefix + literal.getName() + "_literal"));
            }
        }
        return keys;
    }
}
