/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.BareGrid;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.ui.grid.GridColumn;
import org.partnerstrategy.ui.grid.GridSource;

/** The persons who own goals and actions and keep up relations. */
final class PersonPanel {

    private static final Messages MESSAGES = Messages.of(PersonPanel.class);
    private static final int NAME_WIDTH = 160;
    private static final int WIDTH = 190;

    private final StrategyDocument document;
    private final Grid<Person> grid;

    PersonPanel(Composite parent, FormToolkit toolkit, StrategyDocument document) {
        this.document = document;
        Panel panel = new Panel(parent, toolkit, "persons");
        FieldContext context = new FieldContext(document::strategy, Locale.getDefault());
        grid = BareGrid.of(new Grid<>(panel.gridPlace(7), "org.partnerstrategy.overview.persons", new Source(),
                FieldCatalogue.<Person>features(Literals.PERSON).stream().filter(field -> !field.feature().isMany())
                        .map(field -> column(field, context)).toList()));
        grid.named(panel.title());
        panel.button("persons.add", grid::addRow);
        panel.button("delete", grid::delete);
    }

    private static GridColumn<Person> column(FeatureField<Person> field, FieldContext context) {
        boolean isName = field.feature() == Literals.NAMED_ELEMENT__NAME;
        GridColumn<Person> column = GridColumn.of(field, isName ? NAME_WIDTH : WIDTH, context).growing();
        return isName ? column.required() : column;
    }

    void show() {
        grid.refresh(document.strategy().getPersons());
    }

    void rebuild() {
        grid.rebuild();
    }

    void reveal(Person person) {
        grid.reveal(person);
        grid.setFocus();
    }

    private final class Source implements GridSource<Person> {

        @Override
        public List<Person> rows() {
            return document.strategy().getPersons();
        }

        @Override
        public StrategyDocument document() {
            return document;
        }

        @Override
        public Optional<Person> draft() {
            return Optional.of(PartnerStrategyFactory.eINSTANCE.createPerson());
        }

        @Override
        public String draftHint() {
            return MESSAGES.text("persons.hint");
        }

        @Override
        public void add(Person draft) {
            document.strategy().getPersons().add(draft);
        }

        @Override
        public boolean canDelete() {
            return true;
        }

        @Override
        public void delete(List<Person> persons) {
            EcoreUtil.deleteAll(persons, true);
        }
    }
}
