/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.attribute;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;

/**
 * The order of an attribute's written values: numbers and days by size, choices as they are offered, texts as people
 * sort names. What is not of the attribute's type comes after all that is, and nothing comes last.
 */
public final class AttributeOrder implements Comparator<Optional<String>> {

    private final CustomAttribute attribute;
    private final Collator texts;

    /** The order in that language. */
    public AttributeOrder(CustomAttribute attribute, Locale language) {
        this.attribute = attribute;
        this.texts = Collator.getInstance(language);
    }

    @Override
    public int compare(Optional<String> one, Optional<String> other) {
        int rank = Integer.compare(rank(one), rank(other));
        return rank != 0 || one.isEmpty() ? rank : compare(one.get(), other.get());
    }

    private int rank(Optional<String> written) {
        return written.isEmpty() ? 2 : isOfType(written.get()) ? 0 : 1;
    }

    private boolean isOfType(String written) {
        return attribute.getType() == AttributeType.CHOICE ? attribute.getChoices().contains(written)
                : WrittenValue.content(attribute.getType(), written).isPresent();
    }

    private int compare(String one, String other) {
        if (attribute.getType() == AttributeType.TEXT || !isOfType(one)) {
            return texts.compare(one, other);
        }
        return attribute.getType() == AttributeType.CHOICE
                ? Integer.compare(attribute.getChoices().indexOf(one), attribute.getChoices().indexOf(other))
                : compared(content(one), content(other));
    }

    private Comparable<?> content(String written) {
        return WrittenValue.content(attribute.getType(), written).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Comparable<T>> int compared(Comparable<?> one, Comparable<?> other) {
        return ((T) one).compareTo((T) other);
    }
}
