/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.figure.Figure;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.ui.TypeScale;

/** The figures that plug-ins tell about the strategy, a card for each; nothing where there are none. */
final class FigureCards {

    private final FormToolkit toolkit;
    private final Supplier<Composite> places;
    private List<Figure> shown = List.of();
    private Optional<Composite> place = Optional.empty();

    /**
     * @param places makes a place for cards
     */
    FigureCards(FormToolkit toolkit, Supplier<Composite> places) {
        this.toolkit = toolkit;
        this.places = places;
    }

    /** Shows the figures about a strategy. Answers whether the height may have changed. */
    boolean show(PartnerStrategy strategy) {
        List<Figure> figures = List.copyOf(MethodWithPlugIns.installed().figures().about(strategy).values());
        if (figures.equals(shown)) {
            return false;
        }
        shown = figures;
        place.ifPresent(Composite::dispose);
        place = figures.isEmpty() ? Optional.empty() : Optional.of(places.get());
        place.ifPresent(parent -> figures.forEach(figure -> card(parent, figure)));
        return true;
    }

    private void card(Composite parent, Figure figure) {
        Composite card = toolkit.createComposite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(4, 4).applyTo(card);
        label(card, figure.title()).setFont(TypeScale.TEXT.bold());
        label(card, figure.value()).setFont(TypeScale.TITLE.bold());
        figure.explanation().ifPresent(explanation -> label(card, explanation));
    }

    private Label label(Composite card, Message text) {
        Label label = toolkit.createLabel(card, text.in(Locale.getDefault()).replace("&", "&&"), SWT.WRAP);
        // A hint of one point lets the layout wrap the text instead of making the card wider.
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
