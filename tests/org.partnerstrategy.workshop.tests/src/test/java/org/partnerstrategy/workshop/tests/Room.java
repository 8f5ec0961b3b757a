/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.workshop.Agenda;
import org.partnerstrategy.workshop.FileMinutes;
import org.partnerstrategy.workshop.Workshop;
import org.partnerstrategy.workshop.server.ServerOptions;
import org.partnerstrategy.workshop.server.WorkshopServer;

/** A file with the example of the handbook, and workshops about it. */
record Room(Path file) {

    static Room in(Path folder) throws IOException {
        System.setProperty("partnerstrategy.home", folder.resolve("home").toString());
        Path file = folder.resolve("town.partnerstrategy");
        StrategyFile.saveNew(HandbookExample.create(Locale.ENGLISH), file);
        return new Room(file);
    }

    PartnerStrategy strategy() throws IOException {
        return StrategyFile.load(file);
    }

    /** The first goal. */
    Goal goal() throws IOException {
        return strategy().getGoals().getFirst();
    }

    Relation relation(int index) throws IOException {
        return goal().getRelations().get(index);
    }

    Workshop workshop() throws IOException {
        return Workshop.start(file, Agenda.of(strategy(), Optional.empty()), new FileMinutes(file), Locale.ENGLISH);
    }

    static WorkshopServer serve(Workshop workshop) throws IOException {
        return WorkshopServer.start(workshop,
                new ServerOptions(InetAddress.getLoopbackAddress(), 0, Optional.empty()), Locale.ENGLISH);
    }
}
