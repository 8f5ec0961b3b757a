/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.Inputs;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.BareGrid;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.ui.grid.GridColumn;
import org.partnerstrategy.ui.grid.GridSource;

/** The persons who own goals and actions and keep up relations. */
final class PersonPanel {

    private static final Messages MESSAGES = Messages.of(PersonPanel.class);

    private final StrategyDocument document;
    private final Grid<Person> grid;

    PersonPanel(Composite parent, FormToolkit toolkit, StrategyDocument document) {
        this.document = document;
        Panel panel = new Panel(parent, toolkit, "persons");
        grid = BareGrid.of(new Grid<>(panel.gridPlace(7), "org.partnerstrategy.overview.persons", new Source(),
                List.of(column("name", 160, Person::getName, Person::setName).required(),
                        column("position", 180, Person::getPosition, Person::setPosition),
                        column("email", 200, Person::getEmail, Person::setEmail))));
        grid.named(panel.title());
        panel.button("persons.add", grid::addRow);
        panel.button("delete", grid::delete);
    }

    private static GridColumn<Person> column(String id, int width, Function<Person, String> read,
            BiConsumer<Person, String> write) {
        return GridColumn.<Person>of(id, MESSAGES.message("persons." + id), width,
                person -> Optional.ofNullable(read.apply(person)).orElse("")).edited(Inputs.line(write));
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
