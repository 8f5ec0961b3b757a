/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Image;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.text.Heading;
import org.partnerstrategy.model.text.Message;

/**
 * A column of a grid.
 *
 * @param <T> the elements of the rows
 * @param id the identity, under which its width is remembered
 * @param title the title in the language of the workbench
 * @param width the width at first, in points
 * @param text what a row's cell says; it is shown, searched, copied and edited
 * @param icon a picture before the text, which may be null; it is shared and never disposed here
 * @param order how rows are sorted by this column
 * @param editing how its cells are edited; none when they cannot be
 * @param traits what else is special
 * @param aside what is shown pale where a cell is empty, beside what can be edited
 * @param headings what the column may be called above cells that are pasted, beside its title, the clearest first
 */
public record GridColumn<T>(String id, String title, int width, Function<T, String> text,
        Optional<Function<T, Image>> icon, Comparator<T> order, Optional<FieldInput<T>> editing, Traits traits,
        Function<T, String> aside, List<String> headings) {

    /**
     * What is special about a column.
     *
     * @param right whether texts stand to the right, as numbers do
     * @param hidden whether it is hidden until the user wants to see it
     * @param required whether a pasted row is of no use without it
     * @param grows whether it takes width that no column needs, because its texts are long
     */
    public record Traits(boolean right, boolean hidden, boolean required, boolean grows) {
    }

    /** A column that shows a text and cannot be edited. */
    public static <T> GridColumn<T> of(String id, String title, int width, Function<T, String> text) {
        return new GridColumn<>(id, title, width, text, Optional.empty(), alphabetical(text), Optional.empty(),
                new Traits(false, false, false, false), row -> "", List.of());
    }

    /** The same, which is recognised by its title in every language above cells that are pasted. */
    public static <T> GridColumn<T> of(String id, Message title, int width, Function<T, String> text) {
        return GridColumn.<T>of(id, title.in(Locale.getDefault()), width, text)
                .called(Heading.ofAllLanguages(title));
    }

    /**
     * The column of a field, which is also recognised above cells that are pasted by its title in every language and by
     * what registers call it.
     *
     * @param width the width at first, in points
     * @param context in which cells are read and typed
     */
    public static <T> GridColumn<T> of(Field<T> field, int width, FieldContext context) {
        GridColumn<T> column = GridColumn.<T>of(field.key(), field.title(context.language()), width,
                row -> field.text(row, context)).called(field.titles()).called(field.registerNames())
                .aside(row -> field.aside(row, context));
        return field.input(context).map(column::edited).orElse(column);
    }

    /** The same under another title, in every language of which it is recognised as well. */
    public GridColumn<T> titled(Message other) {
        return called(Heading.ofAllLanguages(other)).titled(other.in(Locale.getDefault()));
    }

    private GridColumn<T> titled(String other) {
        return new GridColumn<>(id, other, width, text, icon, order, editing, traits, aside, headings);
    }

    /** The same, which may also be called so above cells that are pasted. */
    public GridColumn<T> called(List<String> names) {
        return new GridColumn<>(id, title, width, text, icon, order, editing, traits, aside,
                Stream.concat(headings.stream(), names.stream()).toList());
    }

    /** The keys of the title and the headings. */
    Set<String> headingKeys() {
        return Heading.keys(Stream.concat(Stream.of(title), headings.stream()).toList());
    }

    /** The same, edited this way. */
    public GridColumn<T> edited(FieldInput<T> how) {
        return new GridColumn<>(id, title, width, text, icon, order, Optional.of(how), traits, aside, headings);
    }

    /** The same, whose cells cannot be edited. */
    public GridColumn<T> fixed() {
        return new GridColumn<>(id, title, width, text, icon, order, Optional.empty(), traits, aside, headings);
    }

    /** The same, sorted this way. */
    public GridColumn<T> sorted(Comparator<T> how) {
        return new GridColumn<>(id, title, width, text, icon, how, editing, traits, aside, headings);
    }

    /** The same with a picture before the text. */
    public GridColumn<T> pictured(Function<T, Image> picture) {
        return new GridColumn<>(id, title, width, text, Optional.of(picture), order, editing, traits, aside, headings);
    }

    /** The same, showing this pale where a cell is empty. */
    public GridColumn<T> aside(Function<T, String> shown) {
        return new GridColumn<>(id, title, width, text, icon, order, editing, traits, shown, headings);
    }

    /** What people see of a row: its text, else what is said aside. */
    public String seen(T row) {
        String own = text.apply(row);
        return own.isEmpty() ? aside.apply(row) : own;
    }

    /** The same with texts to the right. */
    public GridColumn<T> right() {
        return with(new Traits(true, traits.hidden(), traits.required(), traits.grows()));
    }

    /** The same, hidden until the user wants to see it. */
    public GridColumn<T> hidden() {
        return with(new Traits(traits.right(), true, traits.required(), traits.grows()));
    }

    /** The same; rows that are pasted are left out when their text for this column is refused. */
    public GridColumn<T> required() {
        return with(new Traits(traits.right(), traits.hidden(), true, traits.grows()));
    }

    /** The same, which takes width that no column needs: its texts are long, as names are. */
    public GridColumn<T> growing() {
        return with(new Traits(traits.right(), traits.hidden(), traits.required(), true));
    }

    private GridColumn<T> with(Traits changed) {
        return new GridColumn<>(id, title, width, text, icon, order, editing, changed, aside, headings);
    }

    /** As people sort names; empty ones come last. */
    private static <T> Comparator<T> alphabetical(Function<T, String> text) {
        Collator collator = Collator.getInstance();
        return Comparator.comparing((T row) -> text.apply(row).isEmpty()).thenComparing(text, collator::compare);
    }
}
