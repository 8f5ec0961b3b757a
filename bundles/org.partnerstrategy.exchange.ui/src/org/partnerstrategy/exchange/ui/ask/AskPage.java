/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.ask;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.exchange.ui.file.PlaceField;
import org.partnerstrategy.exchange.ui.pictures.GoalChoiceTree;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.MultiLine;
import org.partnerstrategy.ui.file.TypedPath;
import org.partnerstrategy.workbook.AssessorSheet;

/** Who is asked about the partners of which goals, and where the sheets go. */
final class AskPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(AskPage.class);

    private static final int LINES = 3;

    private final StrategyDocument document;
    private final List<Goal> first;
    private GoalChoiceTree goals;
    private CheckboxTableViewer people;
    private Text others;
    private PlaceField folder;

    /**
     * @param first the goals that are chosen at first; all when there are none
     */
    AskPage(StrategyDocument document, List<Goal> first) {
        super("ask", MESSAGES.text("page.title"), null);
        this.document = document;
        this.first = first;
        setDescription(MESSAGES.text("page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).spacing(10, 6).applyTo(body);
        goals = new GoalChoiceTree(body, document.strategy(), first, this::validate);
        GridDataFactory.fillDefaults().grab(true, true).hint(340, 260).applyTo(goals.control());
        people(body);
        folder = new PlaceField(body, MESSAGES.text("folder"), MESSAGES.text("folder.browse"), this::validate);
        folder.onBrowse(() -> folder.chooseFolder(MESSAGES.text("wizard.title")));
        setButtonLayoutData(folder.button());
        folder.type(proposal().toString());
        setControl(body);
        // Somebody who has only just opened it has done nothing wrong.
        setErrorMessage(null);
    }

    private void people(Composite parent) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(MESSAGES.text("people"));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
        people = CheckboxTableViewer.newCheckList(group, SWT.BORDER);
        AccessibleName.give(people.getControl(), MESSAGES.text("people"));
        people.setContentProvider(ArrayContentProvider.getInstance());
        people.setInput(Persons.names(document.strategy()));
        people.addCheckStateListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(people.getControl());
        new Label(group, SWT.NONE).setText(MESSAGES.text("others"));
        others = new Text(group, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        MultiLine.giveMargins(others);
        AccessibleName.give(others, MESSAGES.text("others"));
        others.addListener(SWT.Modify, event -> validate());
        // Tab goes on: names have none.
        others.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, MultiLine.height(others, LINES))
                .applyTo(others);
    }

    private Path proposal() {
        String name = MESSAGES.text("folder.name", FileName.withoutEnding(document.file()));
        return document.file().toAbsolutePath().resolveSibling(name);
    }

    /** The names of the people, in their order. */
    List<String> assessors() {
        return Stream.concat(Stream.of(people.getCheckedElements()).map(String.class::cast),
                others.getText().lines().map(String::strip).filter(name -> !name.isEmpty())).toList();
    }

    /** What they are asked about. */
    List<Relation> relations() {
        return goals.chosen().stream().flatMap(goal -> goal.getRelations().stream()).toList();
    }

    /** Where the sheets go; none when it is no folder. */
    Optional<Path> folder() {
        return TypedPath.of(folder.typed());
    }

    private void validate() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (assessors().isEmpty()) {
            return Optional.of(MESSAGES.text("people.none"));
        }
        Optional<String> obstacle = AssessorSheet.obstacle(document.strategy(), relations())
                .map(message -> MESSAGES.text("obstacle", message.in(Locale.getDefault())));
        if (obstacle.isPresent()) {
            return obstacle;
        }
        return folder().filter(chosen -> !Files.exists(chosen) || Files.isDirectory(chosen)).isPresent()
                ? Optional.empty() : Optional.of(MESSAGES.text("folder.none"));
    }
}
