/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.change.Merging;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes one partner of two that are the same organisation (handbook, step 1). */
@Command(name = "merge-partners")
public final class MergePartnersCommand extends StrategyCommand {

    @Option(names = "--keep", paramLabel = "PARTNER", required = true)
    private String kept;

    @Option(names = "--merge", paramLabel = "PARTNER", required = true)
    private String merged;

    @Override
    public Integer call() throws StrategyFileException {
        change(this::merge);
        return StudioCommand.DONE;
    }

    private Runnable merge(PartnerStrategy strategy) {
        StrategyIndex index = new StrategyIndex(strategy);
        Partner stays = index.partner(kept);
        Partner goes = index.partner(merged);
        if (stays == goes) {
            throw new BadInputException(Message.of(MergePartnersCommand.class, "merge.same", kept));
        }
        Message name = ElementName.of(goes);
        long joined = Merging.sharedGoals(stays, goes);
        Merging.merge(stays, goes, language());
        return () -> say("merge.done", name, ElementName.of(stays), joined, stays.getRelations().size());
    }
}
