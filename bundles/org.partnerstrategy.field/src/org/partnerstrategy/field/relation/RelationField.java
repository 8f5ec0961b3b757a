/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.feature.Explanations;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** A fact of relations that is more than a feature of theirs. */
abstract class RelationField implements Field<Relation> {

    private final String key;
    private final Optional<EStructuralFeature> explained;

    /**
     * @param key the identity, which is also the key of its column and of its title
     * @param explained the feature whose explanation it has
     */
    RelationField(String key, EStructuralFeature explained) {
        this.key = key;
        this.explained = Optional.of(explained);
    }

    /** One without an explanation. */
    RelationField(String key) {
        this.key = key;
        this.explained = Optional.empty();
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public String title(Locale language) {
        return Message.of(RelationField.class, "title." + key).in(language);
    }

    @Override
    public final Optional<String> explanation(Locale language) {
        return explained.flatMap(feature -> Explanations.of(feature, language));
    }
}
