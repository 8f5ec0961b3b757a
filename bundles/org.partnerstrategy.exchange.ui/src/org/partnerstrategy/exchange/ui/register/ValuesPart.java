/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.exchange.Scale;
import org.partnerstrategy.exchange.ValueOptions;
import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.model.text.Messages;

/** How amounts and scores are to be understood. It stands in rows of a form with three columns. */
final class ValuesPart {

    private static final Messages MESSAGES = Messages.of(ValuesPart.class);

    private static final int COMBO_WIDTH = 190;
    private static final List<BigDecimal> USUAL_FACTORS = Stream.of(1, 1_000, 1_000_000).map(BigDecimal::valueOf)
            .toList();

    private final List<BigDecimal> factors = new ArrayList<>(USUAL_FACTORS);
    private final List<Optional<Scale>> scales = new ArrayList<>(
            Stream.concat(Stream.of(Optional.<Scale>empty()), Scale.USUAL.stream().map(Optional::of)).toList());
    private Combo factor;
    private Combo scale;
    private Text rates;
    private Text day;
    private final Runnable changed;

    /**
     * @param changed called when the user chose otherwise
     */
    ValuesPart(Runnable changed) {
        this.changed = changed;
    }

    /** Makes the row with the unit of the amounts. */
    void createFactor(Composite form) {
        factor = combo(form, "values.factor");
        factors.forEach(value -> factor.add(MESSAGES.text("values.factor." + value.toPlainString())));
    }

    /** Makes the row with what other currencies are in euro. */
    void createRates(Composite form) {
        rates = text(form, "values.rates");
        rates.setMessage(MESSAGES.text("values.rates.hint"));
    }

    /** Makes the row with the day of the review for scores. */
    void createDay(Composite form) {
        day = text(form, "values.day");
        day.setText(Dates.say(LocalDate.now()));
    }

    private Text text(Composite form, String key) {
        new Label(form, SWT.NONE).setText(MESSAGES.text(key));
        Text text = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().hint(COMBO_WIDTH, SWT.DEFAULT).span(2, 1).align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(text);
        text.addListener(SWT.Modify, event -> changed.run());
        return text;
    }

    /** Makes the row with the scale of the scores. */
    void createScale(Composite form) {
        scale = combo(form, "values.scale");
        scales.forEach(value -> scale.add(value.map(ValuesPart::label).orElseGet(() ->
                MESSAGES.text("values.scale.find"))));
    }

    private static String label(Scale scale) {
        return scale.equals(Scale.WORDS) ? MESSAGES.text("values.scale.words")
                : MESSAGES.text("values.scale.points", scale.lowest(), scale.highest());
    }

    private Combo combo(Composite form, String key) {
        new Label(form, SWT.NONE).setText(MESSAGES.text(key));
        Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().hint(COMBO_WIDTH, SWT.DEFAULT).span(2, 1).align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    void show(ValueOptions options) {
        BigDecimal wanted = options.factor();
        if (factors.stream().noneMatch(known -> known.compareTo(wanted) == 0)) {
            factors.add(wanted);
            factor.add(MESSAGES.text("values.factor.other", wanted));
        }
        factor.select((int) factors.stream().takeWhile(known -> known.compareTo(wanted) != 0).count());
        if (!scales.contains(options.scale())) {
            scales.add(options.scale());
            scale.add(label(options.scale().orElseThrow()));
        }
        scale.select(scales.indexOf(options.scale()));
        rates.setText(options.ratesInWords());
    }

    /** What is the matter with what was typed; none when it can be used. */
    Optional<String> problem() {
        if (ValueOptions.NONE.withRates(rates.getText()).isEmpty()) {
            return Optional.of(MESSAGES.text("values.rates.wrong", rates.getText()));
        }
        return Dates.parse(day.getText().strip()).isPresent() ? Optional.empty()
                : Optional.of(MESSAGES.text("values.day.wrong", Dates.say(LocalDate.now())));
    }

    /** The day of the review for scores. */
    LocalDate day() {
        return Dates.parse(day.getText().strip()).orElseGet(LocalDate::now);
    }

    void setFocusOnScale() {
        scale.setFocus();
    }

    /** What the user chose. */
    ValueOptions chosen() {
        ValueOptions plain = new ValueOptions(factors.get(factor.getSelectionIndex()),
                scales.get(scale.getSelectionIndex()),
                Map.of());
        return plain.withRates(rates.getText()).orElse(plain);
    }
}
