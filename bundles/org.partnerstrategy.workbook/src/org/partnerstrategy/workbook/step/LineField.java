/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.text.Messages;

/** The strategy line (handbook, step 3): its corners in one cell, because only together they are right or wrong. */
final class LineField implements Field<EObject> {

    private static final Messages MESSAGES = Messages.of(LineField.class);
    private static final FeatureField<EObject> CORNERS = FeatureField.of(Literals.PARTNER_STRATEGY__LINE_POINTS);

    @Override
    public String key() {
        return CORNERS.key();
    }

    @Override
    public String title(Locale language) {
        return CORNERS.title(language);
    }

    @Override
    public Optional<String> explanation(Locale language) {
        return Optional.of(MESSAGES.message("explain.line").in(language));
    }

    @Override
    public Optional<Object> value(EObject strategy, FieldContext context) {
        return Optional.of(text(strategy, context));
    }

    @Override
    public String text(EObject strategy, FieldContext context) {
        return StrategyLine.of((PartnerStrategy) strategy).text();
    }

    @Override
    public Optional<FieldInput<EObject>> input(FieldContext context) {
        return Optional.of(FieldInput.line((strategy, text) -> read((PartnerStrategy) strategy, text)));
    }

    private static ParsedInput read(PartnerStrategy strategy, String text) {
        if (text.isBlank()) {
            return ParsedInput.accepted(() -> strategy.getLinePoints().clear());
        }
        try {
            StrategyLine line = StrategyLine.parse(text);
            return ParsedInput.accepted(() -> Drawing.line(strategy, line));
        } catch (IllegalArgumentException e) {
            return ParsedInput.refused(MESSAGES.message("line.none", text));
        }
    }
}
