/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes an element, and what means nothing without it. */
@Command(name = "remove")
public final class RemoveCommand extends ElementCommand {

    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "kind")
    private String kind;

    @Parameters(index = "2..*", paramLabel = "NAME", descriptionKey = "name")
    private List<String> words = List.of();

    @Mixin
    private NamedRelation named;

    @Option(names = "--with-contents")
    private boolean withContents;

    @Override
    public Integer call() throws StrategyFileException {
        ElementKind removed = ElementKind.of(kind);
        change(strategy -> remove(strategy, removed));
        return StudioCommand.DONE;
    }

    private Runnable remove(PartnerStrategy strategy, ElementKind removed) {
        EObject element = element(strategy, removed, words, named);
        Message name = Message.verbatim(ElementName.of(element).in(language()));
        if (removed == ElementKind.MAINTENANCE) {
            ((Relation) element).setMaintenance(null);
            return told(List.of(), "remove.maintenance", name);
        }
        List<EObject> contents = contents(element);
        if (!contents.isEmpty() && !withContents) {
            throw problem("remove.hasContents", name, contents.size());
        }
        contents.add(element);
        Removing.remove(contents);
        return told(List.of(), "remove.done", name);
    }

    /** What people put into it, or that is about it alone. */
    private static List<EObject> contents(EObject element) {
        List<EObject> contents = new ArrayList<>(Removing.relationsOf(element));
        switch (element) {
        case Goal goal -> contents.addAll(goal.getGoals());
        case Review review -> contents.addAll(review.getAssessments());
        default -> {
            // Nothing else holds what stands by itself.
        }
        }
        return contents;
    }
}
