/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.assessors;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.ui.grid.GridColumn;
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
    private List<GridColumn<Relation>> columns = List.of();
    /** Whom the user chose in the strategies that were shown before, by their files. */
    private final Map<Path, String> chosen = new HashMap<>();
    /** The file of the strategy that was shown last. */
    private Optional<Path> file = Optional.empty();

    @Override
    protected void createContent(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).spacing(12, 5).applyTo(body);
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
        columns = columns();
        grid.ifPresent(before -> before.control().dispose());
        grid = source().map(source -> {
            // Widths of its own: the last column takes all room when alone, and would push others out of sight.
            String id = others.getSelection() ? ID + ".others" : ID;
            Grid<Relation> made = new Grid<>(place, id, source, columns).named(MESSAGES.text("title"));
            GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
            return made;
        });
        place.layout(true);
        tell();
    }

    private Optional<AssessorColumns> source() {
        return editor().map(context -> new AssessorColumns(context.document(), name()));
    }

    private List<GridColumn<Relation>> columns() {
        return source().map(source -> source.columns(others.getSelection())).orElse(List.of());
    }

    private static List<String> titles(List<GridColumn<Relation>> columns) {
        return columns.stream().map(GridColumn::title).toList();
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

    /** Whoever assesses in two strategies by turns is still chosen in each. */
    @Override
    public void editorChanged() {
        file.ifPresent(before -> chosen.put(before, assessor.getText()));
        editor().map(PageContext::document).ifPresent(document -> {
            String known = Persons.names(document.strategy()).contains(name()) ? assessor.getText() : "";
            assessor.setText(chosen.getOrDefault(document.file(), known));
            file = Optional.of(document.file());
        });
        build();
    }

    @Override
    public void changed(Set<EObject> elements) {
        List<GridColumn<Relation>> now = columns();
        // The table stays as it is for the same columns: whoever types in it keeps the cell.
        if (!titles(now).equals(titles(columns))) {
            columns = now;
            grid.ifPresent(shown -> shown.setColumns(now));
        }
        grid.ifPresent(shown -> shown.refresh(relations(elements)));
        tell();
    }

    /** The relations whose rows say something else; all of them when another review may be the newest. */
    private List<Relation> relations(Set<EObject> changed) {
        return changed.stream().anyMatch(element -> element instanceof Review || element instanceof PartnerStrategy)
                ? source().map(AssessorColumns::rows).orElse(List.of())
                : changed.stream().flatMap(element -> Stream.of(element, element.eContainer()))
                        .filter(Relation.class::isInstance).map(Relation.class::cast).distinct().toList();
    }

    @Override
    public void setFocus() {
        assessor.setFocus();
    }
}
