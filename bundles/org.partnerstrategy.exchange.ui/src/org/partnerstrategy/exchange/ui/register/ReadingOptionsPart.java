/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.exchange.register.RegisterHeading;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.Separator;
import org.partnerstrategy.model.text.Messages;

/** How a file is understood: what was recognised, which the user can change. What does not apply is not there. */
final class ReadingOptionsPart {

    private static final Messages MESSAGES = Messages.of(ReadingOptionsPart.class);

    private static final List<Charset> ENCODINGS = List.of(Charset.forName("UTF-8"), Charset.forName("windows-1252"),
            Charset.forName("ISO-8859-15"), Charset.forName("IBM850"), Charset.forName("x-MacRoman"),
            Charset.forName("windows-1250"), Charset.forName("UTF-16LE"), Charset.forName("UTF-16BE"));

    private final Composite body;
    private final Consumer<RegisterOptions> changed;
    private final ComboViewer encoding;
    private final ComboViewer separator;
    private final ComboViewer sheet;
    private final ComboViewer heading;
    private RegisterOptions asked = RegisterOptions.NONE;
    private boolean filling;

    /** Something to choose: a value, or to have it recognised. */
    private record Choice<T>(Optional<T> value, String label) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Choice<?> choice && choice.value.equals(value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    ReadingOptionsPart(Composite parent, Consumer<RegisterOptions> changed) {
        this.changed = changed;
        body = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().center(true).spacing(12).applyTo(body);
        ((RowLayout) body.getLayout()).wrap = true;
        encoding = combo("reading.encoding");
        separator = combo("reading.separator");
        sheet = combo("reading.sheet");
        heading = combo("reading.heading");
    }

    Control control() {
        return body;
    }

    private ComboViewer combo(String key) {
        // A label and its choice go to the next line together.
        Composite pair = new Composite(body, SWT.NONE);
        RowLayoutFactory.fillDefaults().center(true).spacing(6).wrap(false).applyTo(pair);
        pair.setLayoutData(new RowData());
        new Label(pair, SWT.NONE).setText(MESSAGES.text(key));
        ComboViewer viewer = new ComboViewer(pair, SWT.READ_ONLY | SWT.DROP_DOWN);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(choice -> ((Choice<?>) choice).label()));
        viewer.addSelectionChangedListener(event -> choose());
        return viewer;
    }

    private void choose() {
        RegisterOptions now = chosen();
        if (!filling && !now.equals(asked)) {
            // Where the heading is is another question in another sheet.
            changed.accept(now.sheet().equals(asked.sheet()) ? now : new RegisterOptions(now.encoding(),
                    now.separator(), now.sheet(), Optional.empty(), now.password()));
        }
    }

    private RegisterOptions chosen() {
        return new RegisterOptions(value(encoding, Charset.class), value(separator, Separator.class),
                value(sheet, String.class), value(heading, RegisterHeading.class), asked.password());
    }

    private static <T> Optional<T> value(ComboViewer viewer, Class<T> type) {
        return viewer.getStructuredSelection().getFirstElement() instanceof Choice<?> choice
                ? choice.value().map(type::cast) : Optional.empty();
    }

    void show(Optional<ChosenRegister> register) {
        filling = true;
        asked = register.map(ChosenRegister::asked).orElse(RegisterOptions.NONE);
        Optional<RegisterOptions> used = register.map(ChosenRegister::used);
        List<Choice<Charset>> encodings = new ArrayList<>();
        used.flatMap(RegisterOptions::encoding)
                .ifPresent(charset -> encodings.add(automatic(asked.encoding().isEmpty(), charset.displayName())));
        ENCODINGS.forEach(charset -> encodings.add(new Choice<>(Optional.of(charset), charset.displayName())));
        fill(encoding, encodings, asked.encoding(), used.flatMap(RegisterOptions::encoding).isPresent());
        List<Choice<Separator>> separators = new ArrayList<>();
        used.flatMap(RegisterOptions::separator)
                .ifPresent(each -> separators.add(automatic(asked.separator().isEmpty(), name(each))));
        for (Separator each : Separator.values()) {
            separators.add(new Choice<>(Optional.of(each), name(each)));
        }
        fill(separator, separators, asked.separator(), register.filter(ChosenRegister::isSeparated).isPresent());
        List<String> names = register.map(ChosenRegister::sheets).orElse(List.of());
        fill(sheet, names.stream().map(name -> new Choice<>(Optional.of(name), name)).toList(),
                used.flatMap(RegisterOptions::sheet), !names.isEmpty());
        showHeadings(register, used.flatMap(RegisterOptions::heading));
        asked = chosen();
        filling = false;
        body.requestLayout();
    }

    private void showHeadings(Optional<ChosenRegister> register, Optional<RegisterHeading> used) {
        List<Choice<RegisterHeading>> headings = new ArrayList<>();
        used.ifPresent(where -> {
            HeadingChoices choices = new HeadingChoices(register.map(ChosenRegister::top).orElse(List.of()), where);
            headings.add(automatic(asked.heading().isEmpty(), choices.label(where)));
            choices.all().forEach(each -> headings.add(new Choice<>(Optional.of(each), choices.label(each))));
        });
        fill(heading, headings, asked.heading(), used.isPresent());
    }

    private static <T> Choice<T> automatic(boolean isUsed, String recognised) {
        return new Choice<>(Optional.empty(),
                isUsed ? MESSAGES.text("reading.recognised", recognised) : MESSAGES.text("reading.automatic"));
    }

    private static <T> void fill(ComboViewer viewer, List<Choice<T>> choices, Optional<T> chosen, boolean applies) {
        viewer.setInput(applies ? choices : List.of());
        viewer.setSelection(applies ? new StructuredSelection(new Choice<>(chosen, "")) : StructuredSelection.EMPTY);
        Composite pair = viewer.getControl().getParent();
        pair.setVisible(applies);
        ((RowData) pair.getLayoutData()).exclude = !applies;
    }

    private static String name(Separator separator) {
        return MESSAGES.text("separator." + separator.name());
    }
}
