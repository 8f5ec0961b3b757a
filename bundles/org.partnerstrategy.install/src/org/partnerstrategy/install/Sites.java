/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.model.text.Message;

/** The sites that a program knows; the same as in its window. */
final class Sites {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final IMetadataRepositoryManager contents;
    private final IArtifactRepositoryManager files;

    Sites(IProvisioningAgent agent) {
        contents = agent.getService(IMetadataRepositoryManager.class);
        files = agent.getService(IArtifactRepositoryManager.class);
    }

    /** Those that are asked for updates. */
    List<Site> known() {
        return Stream.of(contents.getKnownRepositories(IRepositoryManager.REPOSITORIES_NON_SYSTEM)).map(Site::new)
                .toList();
    }

    /** What a site offers; the site is known from then on. */
    IQueryable<IInstallableUnit> open(Site site) {
        URI uri = site.uri();
        boolean known = contents.contains(uri);
        try {
            IQueryable<IInstallableUnit> content = contents.loadRepository(uri, new NullProgressMonitor());
            files.loadRepository(uri, new NullProgressMonitor());
            return content;
        } catch (ProvisionException e) {
            if (!known) {
                forget(site);
            }
            throw new BadInputException(Message.of(Sites.class, switch (e.getStatus().getCode()) {
            case ProvisionException.REPOSITORY_NOT_FOUND -> "site.missing";
            case ProvisionException.REPOSITORY_FAILED_AUTHENTICATION -> "site.closed";
            default -> "site.unreachable";
            }, site.toString()));
        }
    }

    /**
     * Waits until it is written which sites are known: a job does that some moments later, when a command can have
     * ended.
     */
    void keep() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            Job.getJobManager().join(null, new NullProgressMonitor() {

                @Override
                public boolean isCanceled() {
                    return System.nanoTime() > end;
                }
            });
        } catch (OperationCanceledException e) {
            // What was installed stays installed; the site can be named again.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks a site for updates no more. */
    void forget(Site site) {
        contents.removeRepository(site.uri());
        files.removeRepository(site.uri());
    }

    /** The newest unit of a site with that name. */
    IInstallableUnit find(IQueryable<IInstallableUnit> content, Site site, String name) {
        return Stream.of(name + Unit.FEATURE, name)
                .map(id -> content.query(QueryUtil.createLatestQuery(QueryUtil.createIUQuery(id)), null))
                .filter(found -> !found.isEmpty()).map(found -> found.iterator().next()).findFirst()
                .orElseThrow(() -> new BadInputException(Message.of(Sites.class, "unit.notOffered", name,
                        site.toString(), String.join(", ", offered(content).stream().map(Unit::id).toList()))));
    }

    /** What people would install of what is on a site. */
    static List<Unit> offered(IQueryable<IInstallableUnit> content) {
        return content.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), null).stream().map(Unit::of)
                .sorted((one, other) -> one.id().compareTo(other.id())).toList();
    }
}
