/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.field.Inputs;
import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.Wheel;
import org.partnerstrategy.ui.grid.BareGrid;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.ui.grid.GridColumn;

/** The actions of what is selected, the catalogue to choose from, and the practical experiences beside them. */
final class WorkPane {

    private static final Messages MESSAGES = Messages.of(WorkPane.class);

    private final FormToolkit toolkit;
    private final PageContext context;
    private final ScrolledForm form;
    private final SubjectHeading heading;
    private final ActionGrid actions;
    private final Catalogue catalogue;
    private final Grid<Experience> experiences;
    private final List<Section> sections = new ArrayList<>();
    private Optional<ActionSubject> subject = Optional.empty();

    WorkPane(Composite parent, FormToolkit toolkit, PageContext context) {
        this.toolkit = toolkit;
        this.context = context;
        form = toolkit.createScrolledForm(parent);
        Wheel.scrolls(form);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 10).applyTo(form.getBody());
        heading = new SubjectHeading(wide(form.getBody()), toolkit, context);
        Composite client = section("actions");
        actions = new ActionGrid(gridPlace(client, 165), context.document(), () -> subject);
        actions.grid().onSelection(selected -> context.selection().select(
                selected.isEmpty() ? subject.flatMap(ActionSubject::element).stream().toList() : selected));
        Composite buttons = toolkit.createComposite(client);
        RowLayoutFactory.fillDefaults().spacing(6).applyTo(buttons);
        button(buttons, "action.new", actions.grid()::addRow);
        button(buttons, "action.relations", this::chooseRelations);
        button(buttons, "action.delete", actions.grid()::delete);
        catalogue = new Catalogue(section("catalogue"), toolkit, context, this::planned);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(catalogue.control());
        experiences = BareGrid.of(new Grid<>(gridPlace(section("experiences"), 95),
                "org.partnerstrategy.actions.experiences", new ExperienceSource(context.document(), () -> subject),
                List.of(GridColumn.<Experience>of("text", MESSAGES.message("experience.text"), 520,
                        experience -> Objects.requireNonNullElse(experience.getText(), ""))
                        .edited(Inputs.lines(Experience::setText)).required().growing(),
                        GridColumn.<Experience>of("date", MESSAGES.message("experience.date"), 100,
                                experience -> Dates.say(experience.getDate()))
                                .edited(Inputs.day(Experience::setDate)))));
        actions.grid().named(MESSAGES.text("actions.title"));
        experiences.named(MESSAGES.text("experiences.title"));
        show(Optional.empty());
    }

    private Composite wide(Composite parent) {
        Composite place = toolkit.createComposite(parent);
        place.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(place);
        return place;
    }

    private Composite section(String key) {
        Section section = toolkit.createSection(form.getBody(), SWT.NONE);
        section.setFont(TypeScale.SECTION.bold());
        section.setText(MESSAGES.text(key + ".title"));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(client);
        section.setClient(client);
        sections.add(section);
        return client;
    }

    private static Composite gridPlace(Composite client, int height) {
        Composite place = new Composite(client, SWT.NONE);
        place.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(1, height).applyTo(place);
        return place;
    }

    private void button(Composite row, String key, Runnable action) {
        Button button = toolkit.createButton(row, MESSAGES.text(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> action.run());
    }

    Control control() {
        return form;
    }

    /** Shows what is planned for something else. */
    void show(Optional<ActionSubject> newSubject) {
        boolean another = !newSubject.equals(subject);
        if (another) {
            context.document().commitPending();
        }
        subject = newSubject;
        sections.forEach(section -> section.setVisible(subject.isPresent()));
        if (another) {
            actions.grid().rebuild();
            experiences.rebuild();
        }
        refresh();
    }

    /** Shows what changed. */
    void refresh() {
        heading.show(subject);
        actions.show();
        experiences.refresh(subject.map(ActionSubject::experiences).orElse(List.of()));
        catalogue.show(subject);
        form.reflow(true);
    }

    /** Selects an action. */
    boolean select(Action action) {
        return actions.grid().reveal(action);
    }

    private void planned(Action action) {
        actions.grid().reveal(action);
        context.selection().select(List.of(action));
    }

    private void chooseRelations() {
        actions.grid().selected().stream().findFirst().ifPresent(action -> {
            GroupDialog dialog = new GroupDialog(form.getShell(), MESSAGES.text("group.relations"),
                    MESSAGES.text("group.relationsOf", ElementName.of(action)), List.of(),
                    GroupCandidates.of(action, context.document().strategy()), action.getRelations());
            if (dialog.open() == Window.OK) {
                new ActionPlanning(context.document()).serve(action, dialog.relations());
            }
        });
    }
}
