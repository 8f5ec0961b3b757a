/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.model.text.Message;

/** What the handbook says about classes and features of the model, in short words. */
public final class Explanations {

    private Explanations() {
    }

    /** About a class; none for a class of another plug-in. */
    public static Optional<String> of(EClass type, Locale language) {
        return say("explain." + type.getName(), language);
    }

    /** About a feature; none for a feature of another plug-in. */
    public static Optional<String> of(EStructuralFeature feature, Locale language) {
        return say("explain." + feature.getEContainingClass().getName() + "." + feature.getName(), language);
    }

    private static Optional<String> say(String key, Locale language) {
        try {
            return Optional.of(Message.of(Explanations.class, key).in(language));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
