/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.help;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.partnerstrategy.model.text.Message;

/** One thing to be done in the exercise: what, a button that lets the program do it, and one that goes on. */
final class ExerciseCard {

    private static final String DONE = "✓ ";

    private final Exercise.Item item;
    private final Section section;
    private final Optional<Button> act;
    private final Button next;

    ExerciseCard(FormToolkit toolkit, Composite parent, Exercise.Item item, boolean last, Consumer<String> run,
            Runnable goOn) {
        this.item = item;
        section = toolkit.createSection(parent, ExpandableComposite.TWISTIE | ExpandableComposite.TITLE_BAR);
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Composite body = toolkit.createComposite(section);
        body.setLayout(new TableWrapLayout());
        FormText words = toolkit.createFormText(body, true);
        words.setText(item.description(), true, false);
        words.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Hyperlink more = toolkit.createHyperlink(body, say("more"), SWT.NONE);
        more.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> PlatformUI.getWorkbench()
                .getHelpSystem().displayHelpResource(item.help())));
        Composite buttons = toolkit.createComposite(body);
        RowLayoutFactory.swtDefaults().applyTo(buttons);
        act = item.command().map(command -> button(toolkit, buttons, say("do"), () -> run.accept(command)));
        next = button(toolkit, buttons, say(act.isEmpty() ? "begin" : last ? "again" : "next"), goOn);
        section.setClient(body);
    }

    private static Button button(FormToolkit toolkit, Composite parent, String text, Runnable act) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    private static String say(String key) {
        return Message.of(ExerciseCard.class, "exercise." + key).in(Locale.getDefault());
    }

    Control control() {
        return section;
    }

    /** Shows whether it is done. */
    void tick(boolean done) {
        section.setText((done ? DONE : "") + (item.title().isEmpty() ? say("introduction") : item.title()));
    }

    /** Opens it where it is to be done now. */
    void show(boolean now) {
        section.setExpanded(now);
    }

    void setFocus() {
        act.orElse(next).setFocus();
    }
}
