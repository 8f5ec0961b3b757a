/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.partnerstrategy.method.ReferenceYear.YearAmount;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Rounding;

/** What relations get in the reference year; pale, with its year, an amount that is of another one. */
final class AmountLabels extends ColumnLabelProvider {

    private final Supplier<WorkOrder> order;

    AmountLabels(Supplier<WorkOrder> order) {
        this.order = order;
    }

    @Override
    public String getText(Object row) {
        return elsewhere(row).map(YearAmount::say).map(words -> words.in(Locale.getDefault())).or(() -> amount(row))
                .orElse("");
    }

    private Optional<String> amount(Object row) {
        return row instanceof Relation relation ? order.get().item(relation).flatMap(item -> item.amount())
                .map(euro -> Rounding.euro(euro, Locale.getDefault())) : Optional.empty();
    }

    private Optional<YearAmount> elsewhere(Object row) {
        return row instanceof Relation relation && order.get().item(relation).isPresent()
                ? order.get().year().elsewhere(relation) : Optional.empty();
    }

    @Override
    public Color getForeground(Object row) {
        return elsewhere(row).isPresent() ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR)
                : null;
    }
}
