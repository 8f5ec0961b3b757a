/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.exchange.ExportOption;
import org.partnerstrategy.exchange.ExportRequest;
import org.partnerstrategy.exchange.Exporter;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;

/** The options that an exporter has, each with a control for its kind. */
final class OptionsPart {

    private static final Messages MESSAGES = Messages.of(OptionsPart.class);

    private static final int NUMBER_WIDTH = 90;

    private final Exporter exporter;
    private final IDialogSettings settings;
    private final Runnable changed;
    private final Map<ExportOption, Supplier<String>> values = new LinkedHashMap<>();
    private final Optional<Group> body;

    /**
     * @param settings what was chosen the last time
     * @param changed runs at each change
     */
    OptionsPart(Composite parent, Exporter exporter, IDialogSettings settings, Runnable changed) {
        this.exporter = exporter;
        this.settings = settings;
        this.changed = changed;
        body = exporter.options().isEmpty() ? Optional.empty() : Optional.of(new Group(parent, SWT.NONE));
        body.ifPresent(group -> {
            group.setText(MESSAGES.text("options"));
            GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 6).applyTo(group);
            exporter.options().forEach(option -> values.put(option, control(group, option)));
        });
    }

    private Supplier<String> control(Composite parent, ExportOption option) {
        String first = Optional.ofNullable(settings.get(key(option))).filter(kept -> option.refusal(kept).isEmpty())
                .orElse(option.initial());
        return switch (option.kind()) {
        case SWITCH -> button(parent, option, first);
        case CHOICE -> combo(parent, option, first);
        case NUMBER, TEXT -> text(parent, option, first);
        };
    }

    private Supplier<String> button(Composite parent, ExportOption option, String first) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(literal(option.label()));
        button.setSelection(Boolean.parseBoolean(first));
        button.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return () -> Boolean.toString(button.getSelection());
    }

    private Supplier<String> combo(Composite parent, ExportOption option, String first) {
        label(parent, option);
        List<String> choices = List.copyOf(option.choices().keySet());
        Combo combo = named(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), option);
        choices.forEach(choice -> combo.add(option.choices().get(choice)));
        combo.select(choices.indexOf(first));
        combo.addListener(SWT.Selection, event -> changed.run());
        return () -> choices.get(combo.getSelectionIndex());
    }

    private Supplier<String> text(Composite parent, ExportOption option, String first) {
        label(parent, option);
        Text text = named(new Text(parent, SWT.BORDER), option);
        text.setText(first);
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(option.kind() == ExportOption.Kind.TEXT, false)
                .hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(text);
        return () -> text.getText().strip();
    }

    private static void label(Composite parent, ExportOption option) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(MESSAGES.text("option", literal(option.label())));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    /** A single & would be the mark of a key. */
    private static String literal(String words) {
        return words.replace("&", "&&");
    }

    private static <C extends Control> C named(C control, ExportOption option) {
        return AccessibleName.give(control, option.label());
    }

    private String key(ExportOption option) {
        return exporter.id() + "/" + option.id();
    }

    /** The control; none when there are no options. */
    Optional<Control> control() {
        return body.map(Control.class::cast);
    }

    /** What is wrong with a value; none when nothing is. */
    Optional<String> problem() {
        return values.entrySet().stream().flatMap(value -> value.getKey().refusal(value.getValue().get()).stream())
                .findFirst().map(reason -> reason.in(Locale.getDefault()) + ".");
    }

    /** A request with these options. */
    ExportRequest chosen(ExportRequest request) {
        ExportRequest complete = request;
        for (Map.Entry<ExportOption, Supplier<String>> value : values.entrySet()) {
            complete = complete.with(value.getKey().id(), value.getValue().get());
        }
        return complete;
    }

    /** Begins with these options the next time. */
    void remember() {
        values.forEach((option, value) -> settings.put(key(option), value.get()));
    }
}
