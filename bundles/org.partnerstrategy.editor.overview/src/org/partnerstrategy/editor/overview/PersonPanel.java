package org.partnerstrategy.editor.overview;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.ui.field.CellEditing;
import org.partnerstrategy.ui.field.CellKeys;
import org.partnerstrategy.ui.field.Columns;

/** The persons who own goals and actions and keep up relations. */
final class PersonPanel {

    private final StrategyDocument document;
    private final TableViewer viewer;
    private final Button delete;

    PersonPanel(Composite parent, FormToolkit toolkit, StrategyDocument document) {
        this.document = document;
        Panel panel = new Panel(parent, toolkit, "persons");
        viewer = new TableViewer(panel.tablePlace(5), SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Columns columns = Columns.of(viewer);
        column(columns, "persons.name", Person::getName, Person::setName);
        column(columns, "persons.position", Person::getPosition, Person::setPosition);
        column(columns, "persons.email", Person::getEmail, Person::setEmail);
        CellKeys.install(viewer);
        panel.button("persons.add", this::add);
        delete = panel.button("delete", this::delete);
        viewer.addSelectionChangedListener(event -> delete.setEnabled(!event.getSelection().isEmpty()));
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            }
        });
        rebuild();
    }

    private void column(Columns columns, String key, Function<Person, String> read,
            BiConsumer<Person, String> write) {
        Function<Person, String> text = person -> read.apply(person) == null ? "" : read.apply(person);
        columns.text(Texts.say(key), 30, 90, person -> text.apply((Person) person))
                .setEditingSupport(new CellEditing<>(viewer, Person.class, new TextCellEditor(viewer.getTable()),
                        text, (person, typed) -> document.edit(Texts.message("edit.person", ElementName.of(person)),
                                () -> write.accept(person, typed.isBlank() ? null : typed.strip()))));
    }

    private void add() {
        Person person = PartnerStrategyFactory.eINSTANCE.createPerson();
        person.setName(Texts.say("persons.new"));
        document.edit(Texts.message("persons.add"), () -> document.strategy().getPersons().add(person));
        show();
        viewer.setSelection(new StructuredSelection(person), true);
        viewer.getTable().setFocus();
        viewer.editElement(person, 0);
    }

    private void delete() {
        Object[] persons = viewer.getStructuredSelection().toArray();
        if (persons.length > 0) {
            document.edit(Texts.message("edit.delete", ElementName.of((Person) persons[0])), () -> {
                for (Object person : persons) {
                    EcoreUtil.delete((Person) person, true);
                }
            });
        }
    }

    void show() {
        viewer.refresh();
    }

    void rebuild() {
        viewer.setInput(document.strategy().getPersons());
        delete.setEnabled(false);
    }

    void reveal(Person person) {
        viewer.setSelection(new StructuredSelection(person), true);
        viewer.getTable().setFocus();
    }
}
