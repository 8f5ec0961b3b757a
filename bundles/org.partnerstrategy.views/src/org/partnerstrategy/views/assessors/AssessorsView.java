/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.assessors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.views.StrategyView;

/** Relations by assessors, typed like a spreadsheet: each person in columns of their own. */
public final class AssessorsView extends StrategyView {

    private static final Messages MESSAGES = Messages.of(AssessorsView.class);

    /** The identity of the view. */
    public static final String ID = "org.partnerstrategy.views.assessors";

    private Composite body;
    private Combo assessor;
    private Button others;
    private Label review;
    private Composite place;
    private Optional<Grid<Relation>> grid = Optional.empty();

    @Override
    protected void createContent(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(body);
        new Label(body, SWT.NONE).setText(MESSAGES.text("assessor"));
        assessor = new Combo(body, SWT.DROP_DOWN);
        AccessibleName.give(assessor, MESSAGES.text("assessor"));
        assessor.addListener(SWT.Selection, event -> choose());
        assessor.addListener(SWT.DefaultSelection, event -> choose());
        assessor.addListener(SWT.FocusOut, event -> choose());
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(assessor);
        others = new Button(body, SWT.CHECK);
        others.setText(MESSAGES.text("others"));
        others.addListener(SWT.Selection, event -> build());
        review = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(review);
        place = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(place);
    }

    private String name() {
        return assessor.getText().strip();
    }

    /** Whoever only passes through the field does not lose the cell in which they were. */
    private void choose() {
        if (!name().equals(place.getData())) {
            build();
        }
    }

    private void build() {
        place.setData(name());
        grid.ifPresent(before -> before.control().dispose());
        grid = editor().map(context -> {
            AssessorColumns columns = new AssessorColumns(context.document(), name());
            Grid<Relation> made = new Grid<>(place, ID, columns, columns.columns(others.getSelection()))
                    .named(MESSAGES.text("title"));
            GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
            return made;
        });
        place.layout(true);
        tell();
    }

    /** At which review is assessed, and who can be chosen. */
    private void tell() {
        List<String> names = editor().map(context -> Persons.names(context.document().strategy())).orElse(List.of());
        if (!List.of(assessor.getItems()).equals(names)) {
            String typed = assessor.getText();
            assessor.setItems(names.toArray(String[]::new));
            assessor.setText(typed);
        }
        review.setText(editor().isEmpty() ? MESSAGES.text("noEditor") : name().isEmpty() ? MESSAGES.text("choose")
                : editor().flatMap(context -> Reviews.newest(context.document().strategy()))
                        .map(newest -> MESSAGES.text(Reviews.isClosed(newest) ? "review.closed" : "review",
                                ElementName.of(newest))).orElseGet(() -> MESSAGES.text("review.none")));
    }

    @Override
    public void editorChanged() {
        assessor.setText("");
        build();
    }

    @Override
    public void changed(Set<EObject> elements) {
        if (others.getSelection() && elements.stream().anyMatch(element -> element instanceof Person
                || element instanceof Review)) {
            build();
            return;
        }
        List<Relation> relations = elements.stream().flatMap(element -> Stream.of(element, element.eContainer()))
                .filter(Relation.class::isInstance).map(Relation.class::cast).distinct().toList();
        grid.ifPresent(shown -> shown.refresh(relations));
        tell();
    }

    @Override
    public void setFocus() {
        assessor.setFocus();
    }
}
