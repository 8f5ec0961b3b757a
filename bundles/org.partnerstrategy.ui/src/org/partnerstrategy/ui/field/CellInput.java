/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.partnerstrategy.editing.PendingInput;
import org.partnerstrategy.editing.RefusedInput;
import org.partnerstrategy.editing.StrategyDocument;

/** What is being typed or chosen in a cell of a tree or table. */
final class CellInput implements PendingInput {

    private final Supplier<StrategyDocument> documents;
    private final Cell cell;
    private Optional<Consumer<Object>> writer = Optional.empty();
    private Optional<StrategyDocument> typingIn = Optional.empty();
    private Object original;

    /** The editor of a cell. */
    interface Cell {

        /** The value as it is in the editor. */
        Object value();

        /** What the cell is called. */
        String name();

        /** Why the value cannot be taken over; none when it can. */
        Optional<String> refusal();

        /** Says why the value cannot be taken over. */
        void refuse();

        /** Takes the value over and closes the editor. */
        void apply();

        /** Closes the editor, and leaves everything as it was. */
        void cancel();
    }

    CellInput(Supplier<StrategyDocument> documents, Cell cell) {
        this.documents = documents;
        this.cell = cell;
    }

    /** Another cell is edited, and this writes its value. */
    void begin(Consumer<Object> write) {
        writer = Optional.of(write);
    }

    /** The value that the editor begins with. */
    void original(Object value) {
        original = value;
        end();
    }

    /** The value in the editor may be another one. */
    void changed() {
        if (Objects.equals(cell.value(), original)) {
            end();
        } else {
            typingIn = Optional.of(documents.get());
            typingIn.get().begin(this);
        }
    }

    /** Why what is being typed cannot be taken over; none when it can, or nothing is typed. */
    Optional<String> refusal() {
        return typingIn.isPresent() ? cell.refusal() : Optional.empty();
    }

    /** The editor is closed, and not because the user gave up: the user is told what cannot be taken over. */
    void tell() {
        refusal().ifPresent(reason -> typingIn.get()
                .refuse(new RefusedInput(cell.name(), Objects.toString(cell.value(), ""), reason)));
    }

    /** The editor is closed. */
    void end() {
        Optional<StrategyDocument> document = typingIn;
        typingIn = Optional.empty();
        document.ifPresent(typed -> typed.end(this));
    }

    /** The editor goes away together with what is around it: the last moment to keep the value. */
    void gone() {
        if (typingIn.isPresent()) {
            tell();
            write();
            end();
        }
    }

    @Override
    public boolean commit() {
        if (typingIn.isPresent()) {
            if (cell.refusal().isPresent()) {
                cell.refuse();
                return false;
            }
            cell.apply();
            end();
        }
        return true;
    }

    @Override
    public void write() {
        if (cell.refusal().isEmpty()) {
            writer.ifPresent(write -> write.accept(cell.value()));
        }
    }

    @Override
    public void discard() {
        cell.cancel();
    }
}
