/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.policy;

import org.eclipse.gef.commands.Command;
import org.partnerstrategy.design.matrix.ClickedPlace;
import org.partnerstrategy.method.Position;

/** A command that runs while the place is known at which the user works. */
final class CommandAtPlace extends Command {

    private final Command command;
    private final Position place;

    CommandAtPlace(Command command, Position place) {
        super(command.getLabel());
        this.command = command;
        this.place = place;
    }

    @Override
    public boolean canExecute() {
        return command.canExecute();
    }

    @Override
    public boolean canUndo() {
        return command.canUndo();
    }

    @Override
    public void execute() {
        ClickedPlace.during(place, command::execute);
    }

    @Override
    public void undo() {
        command.undo();
    }

    @Override
    public void redo() {
        command.redo();
    }

    @Override
    public void dispose() {
        command.dispose();
    }
}
