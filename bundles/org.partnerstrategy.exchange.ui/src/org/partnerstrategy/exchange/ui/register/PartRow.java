/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.model.text.Messages;

/** Says which column plays a part, with some of what stands in it. */
final class PartRow {

    private static final Messages MESSAGES = Messages.of(PartRow.class);

    private static final int COMBO_WIDTH = 190;
    private static final int SAMPLES_WIDTH = 120;

    /** What stands in the column where all rows have the same form. The words are those of the import. */
    private static final List<String> FORMS = List.of("subsidy", "commission", "administrative agreement");

    private final ColumnRole part;
    private final ComboViewer combo;
    private final SampleLabel samples;
    private Register register;

    private static final int YEARS = 15;

    /** A column, or the form or year of all rows; nothing when the register does not say. */
    private record Choice(Optional<String> column, String label) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Choice choice && choice.column.equals(column);
        }

        @Override
        public int hashCode() {
            return column.hashCode();
        }
    }

    PartRow(Composite parent, ColumnRole part, boolean isRequired, Runnable changed) {
        this.part = part;
        Label label = new Label(parent, SWT.NONE);
        String name = part.title(Locale.getDefault());
        label.setText(isRequired ? MESSAGES.text("part.required", name) : MESSAGES.text("part.optional", name));
        combo = new ComboViewer(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(choice -> ((Choice) choice).label()));
        combo.getCombo().setVisibleItemCount(20);
        GridDataFactory.fillDefaults().hint(COMBO_WIDTH, SWT.DEFAULT).applyTo(combo.getControl());
        samples = new SampleLabel(parent);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(SAMPLES_WIDTH, SWT.DEFAULT).applyTo(samples.control());
        combo.getCombo().addListener(SWT.Selection, event -> {
            showSamples();
            changed.run();
        });
    }

    void show(Register shown, Optional<String> column) {
        register = shown;
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Optional.empty(), MESSAGES.text("part.none")));
        shown.columns().forEach(name -> choices.add(new Choice(Optional.of(name), name)));
        if (part == ColumnRole.FORM) {
            FORMS.stream().filter(form -> !shown.columns().contains(form))
                    .forEach(form -> choices.add(new Choice(Optional.of(form), MESSAGES.text("form." + form))));
            MethodWithPlugIns.installed().forms().forms().stream().map(NamedForm::name)
                    .filter(form -> !shown.columns().contains(form))
                    .forEach(form -> choices.add(new Choice(Optional.of(form), MESSAGES.text("form.named", form))));
        }
        if (part == ColumnRole.FORM) {
            column.filter(form -> !choices.contains(new Choice(Optional.of(form), ""))).ifPresent(
                    form -> choices.add(new Choice(Optional.of(form), MESSAGES.text("form.named", form))));
        }
        if (part == ColumnRole.YEAR) {
            years(column).filter(year -> !shown.columns().contains(year))
                    .forEach(year -> choices.add(new Choice(Optional.of(year), MESSAGES.text("form.named", year))));
        }
        combo.setInput(choices);
        Choice wanted = new Choice(column, "");
        combo.setSelection(new StructuredSelection(choices.contains(wanted) ? wanted : choices.getFirst()));
        showSamples();
    }

    /** Next year and those before it, and the one that was chosen before. */
    private static Stream<String> years(Optional<String> chosen) {
        int next = Year.now().getValue() + 1;
        return Stream.concat(IntStream.range(0, YEARS).mapToObj(before -> String.valueOf(next - before)),
                chosen.stream().filter(text -> text.matches("\\d{4}"))).distinct();
    }

    private void showSamples() {
        String text = column().filter(register.columns()::contains)
                .map(column -> ColumnValues.samples(register, column)).orElse("");
        samples.setText(text);
    }

    /** The column that the user chose, or the form or year of all rows. */
    Optional<String> column() {
        return combo.getStructuredSelection().getFirstElement() instanceof Choice choice ? choice.column()
                : Optional.empty();
    }

    void setFocus() {
        combo.getControl().setFocus();
    }
}
