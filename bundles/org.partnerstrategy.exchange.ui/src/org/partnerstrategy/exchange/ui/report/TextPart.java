/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.text.ReportText;
import org.partnerstrategy.report.text.ReportTextFile;
import org.partnerstrategy.report.writer.ReportSections;
import org.partnerstrategy.ui.MenuButton;
import org.partnerstrategy.ui.field.MultiLine;
import org.partnerstrategy.ui.file.SaveDialog;

/** The text of the report in one language, to be written by hand, with what can be put into it. */
final class TextPart {

    private static final Messages MESSAGES = Messages.of(TextPart.class);

    /** One for each button, and the rest of the width. */
    private static final int COLUMNS = 5;
    private static final String[] KINDS = ReportTextFile.EXTENSIONS.stream().map(extension -> "*" + extension)
            .toArray(String[]::new);

    private final Group body;
    private final Text text;
    private final Runnable changed;
    private Locale language = Locale.ENGLISH;
    private Optional<String> fileProblem = Optional.empty();

    TextPart(Composite parent, Runnable changed) {
        this.changed = changed;
        body = new Group(parent, SWT.NONE);
        body.setText(MESSAGES.text("text.title"));
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(body);
        text = new Text(body, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(420, 360).applyTo(text);
        MultiLine.letTabLeave(text);
        text.addListener(SWT.Modify, event -> {
            fileProblem = Optional.empty();
            changed.run();
        });
        MenuButton insert = new MenuButton(body, MESSAGES.text("text.insert"), MESSAGES.text("text.insert.hint"),
                this::menu);
        GridDataFactory.fillDefaults().applyTo(insert.control());
        button("text.standard", () -> text.setText(standard().text()));
        button("text.open", this::open);
        button("text.save", this::save);
    }

    private void button(String key, Runnable press) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> press.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    /** What can be put into the text, in its language. */
    private Menu menu(Button button) {
        Menu menu = new Menu(button);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                item.dispose();
            }
            ReportText.chapterNames(ReportSections.installed().ids(), language).forEach(
                    name -> item(menu, name, place -> text.insert("\n" + place + "\n")));
            new MenuItem(menu, SWT.SEPARATOR);
            ReportText.placeholderNames(language).forEach(name -> item(menu, name, text::insert));
        });
        return menu;
    }

    private void item(Menu menu, String name, Consumer<String> insert) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(name);
        item.addListener(SWT.Selection, event -> {
            insert.accept("{{" + name + "}}");
            text.setFocus();
        });
    }

    private void open() {
        FileDialog dialog = new FileDialog(body.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(KINDS);
        String chosen = dialog.open();
        if (chosen != null) {
            read(Path.of(chosen));
        }
    }

    /** Takes the text of a file, or says why it cannot be one; the text then stays as it is. */
    private void read(Path file) {
        try {
            ReportTextFile.read(file).ifPresentOrElse(read -> text.setText(read.text()),
                    () -> refuse(MESSAGES.text("text.wrong", file.getFileName())));
        } catch (IOException e) {
            refuse(MESSAGES.text("text.unreadable", file.getFileName()));
        }
    }

    private void save() {
        String extension = ReportTextFile.EXTENSIONS.getFirst();
        new SaveDialog(body.getShell(), MESSAGES.text("text.save.title")).offering("*" + extension, extension).ask()
                .ifPresent(file -> {
                    try {
                        WholeFile.at(file).write(ReportTextFile.content(text()));
                    } catch (FileWriteException e) {
                        refuse(e.in(Locale.getDefault()));
                    }
                });
    }

    private void refuse(String problem) {
        fileProblem = Optional.of(problem);
        changed.run();
    }

    /** Shows the text in a language; the standard one when there is none. */
    void show(Locale other, Optional<ReportText> shown) {
        language = other;
        text.setText(shown.orElseGet(this::standard).text());
    }

    private ReportText standard() {
        return ReportSections.installed().text(language);
    }

    Composite control() {
        return body;
    }

    /** What is wrong with the text, or with the file that was chosen last. */
    Optional<String> problem() {
        return fileProblem.or(this::textProblem);
    }

    /** Whether a report can be made with the text. */
    boolean isRight() {
        return textProblem().isEmpty();
    }

    private Optional<String> textProblem() {
        return text().language().filter(said -> !said.getLanguage().equals(language.getLanguage()))
                .map(said -> MESSAGES.text("text.otherLanguage", said.getLanguage(), language.getLanguage()))
                .or(() -> text().problem(ReportSections.installed().ids(), language)
                .map(problem -> problem.in(Locale.getDefault())));
    }

    /** The text as it is written; none when it is the standard one. */
    Optional<ReportText> own() {
        return Optional.of(text()).filter(written -> !written.equals(standard()))
                .map(written -> written.saying(language));
    }

    private ReportText text() {
        return new ReportText(text.getText().replace(Text.DELIMITER, "\n"));
    }
}
