/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.partnerstrategy.exchange.sheet.ContentKind;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;

/** What the cells of a column hold, by the type of the feature or of the strategy's own attribute. */
public final class ColumnKind {

    private ColumnKind() {
    }

    /**
     * The kind.
     *
     * @return none when neither a feature nor an attribute holds what is in the column
     */
    public static Optional<ContentKind> of(StepColumn column, EClass type) {
        return column.field() instanceof AttributeField<?> field
                ? Optional.of(ContentKind.of(field.attribute().getType())) : column.feature(type).map(ColumnKind::kind);
    }

    private static ContentKind kind(FeatureField<?> field) {
        EClassifier type = field.feature().getEType();
        if (type == Literals.SCORE) {
            return ContentKind.SCORE;
        } else if (type == Literals.EURO) {
            return ContentKind.EURO;
        } else if (type == Literals.DATE) {
            return ContentKind.DATE;
        } else if (type == Literals.YEAR) {
            return ContentKind.YEAR;
        }
        return field.isLongText() ? ContentKind.LONG_TEXT : ContentKind.TEXT;
    }
}
