/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningJob;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.operations.Update;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.text.Message;

/** What is installed in the running program, and how that changes: as in the menu Help of its window. */
public final class Installation {

    private final ProvisioningSession session;
    private final IProfile profile;
    private final Sites sites;
    private final IProvisioningAgent agent;

    private Installation(IProvisioningAgent agent, IProfile profile) {
        this.agent = agent;
        this.profile = profile;
        session = new ProvisioningSession(agent);
        sites = new Sites(agent);
    }

    /**
     * That of the running program.
     *
     * @throws BadInputException when the program was not installed so that it can change
     */
    public static Installation current() {
        BundleContext context = FrameworkUtil.getBundle(Installation.class).getBundleContext();
        ServiceReference<IProvisioningAgent> service = context.getServiceReference(IProvisioningAgent.class);
        IProvisioningAgent agent = service == null ? null : context.getService(service);
        IProfile profile = agent == null ? null
                : agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw problem("installation.none");
        }
        return new Installation(agent, profile);
    }

    /** What was installed by somebody, rather than because something else needs it. */
    public List<Unit> installed() {
        return installed(profile);
    }

    private static List<Unit> installed(IProfile profile) {
        return profile.query(new UserVisibleRootQuery(), null).stream().map(Unit::of)
                .sorted(Comparator.comparing(Unit::id)).toList();
    }

    /** What a site offers. */
    public List<Unit> offered(Site site) {
        boolean known = sites.known().contains(site);
        try {
            return Sites.offered(sites.open(site));
        } finally {
            if (!known) {
                sites.forget(site);
                sites.keep();
            }
        }
    }

    /**
     * Installs the newest versions that a site offers. The site is asked for updates from then on.
     *
     * @param consent is asked before anything comes
     * @throws BadInputException when it cannot be done; then nothing has changed
     */
    public List<Unit> install(Site site, List<String> names, Consent consent) {
        requireWritable();
        return with(Optional.of(site), () -> {
            IQueryable<IInstallableUnit> content = sites.open(site);
            List<IInstallableUnit> units = names.stream().map(name -> sites.find(content, site, name)).toList();
            carryOut(new InstallOperation(session, units), consent);
            return units.stream().map(Unit::of).toList();
        });
    }

    /**
     * Replaces all that is installed by the newest versions that the known sites offer.
     *
     * @param site a further site, which is known from then on
     * @param consent is asked before anything comes
     * @return what was installed; empty when nothing is newer
     */
    public List<Unit> update(Optional<Site> site, Consent consent) {
        requireWritable();
        return with(site, () -> updated(site, consent));
    }

    private List<Unit> updated(Optional<Site> site, Consent consent) {
        site.ifPresent(sites::open);
        if (sites.known().isEmpty()) {
            throw problem("sites.none");
        }
        // Else a site that does not answer would look like one that has nothing new.
        sites.known().forEach(sites::open);
        UpdateOperation operation = new UpdateOperation(session);
        if (operation.resolveModal(new NullProgressMonitor()).getCode() == UpdateOperation.STATUS_NOTHING_TO_UPDATE) {
            return List.of();
        }
        List<Unit> updates = Arrays.stream(operation.getSelectedUpdates()).map((Update update) -> update.replacement)
                .map(Unit::of).sorted(Comparator.comparing(Unit::id)).toList();
        carryOut(operation, consent);
        return updates;
    }

    /**
     * Goes back to what was installed before the last change. What was removed since comes from the known sites again.
     *
     * @param site a further site, which is known from then on
     * @return what is installed now instead
     * @throws BadInputException when there was no change, or it cannot be done; then nothing has changed
     */
    public List<Unit> back(Optional<Site> site) {
        requireWritable();
        return with(site, () -> {
            sites.known().forEach(sites::open);
            site.ifPresent(sites::open);
            return broughtBack();
        });
    }

    private List<Unit> broughtBack() {
        IProfileRegistry registry = agent.getService(IProfileRegistry.class);
        Set<IInstallableUnit> now = units(profile);
        // A state is kept too when only a setting changed, such as the folder of the program.
        IProfile before = Arrays.stream(registry.listProfileTimestamps(profile.getProfileId())).boxed()
                .filter(time -> time < profile.getTimestamp()).sorted(Comparator.reverseOrder())
                .map(time -> registry.getProfile(profile.getProfileId(), time))
                .filter(state -> !units(state).equals(now)).findFirst().orElseThrow(() -> problem("back.none"));
        IProvisioningPlan plan = agent.getService(IPlanner.class).getDiffPlan(profile, before,
                new NullProgressMonitor());
        IStatus done = session.performProvisioningPlan(plan, PhaseSetFactory.createDefaultPhaseSet(),
                new ProvisioningContext(agent), new NullProgressMonitor());
        if (done.getSeverity() >= IStatus.ERROR) {
            throw problem("back.failed");
        }
        renewBundles();
        List<Unit> left = installed();
        return installed(before).stream().filter(unit -> !left.contains(unit)).toList();
    }

    private static Set<IInstallableUnit> units(IProfile profile) {
        return profile.query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet();
    }

    /** Does what a site is needed for. When that is refused, a site that nobody knew before is not known afterwards. */
    private <T> T with(Optional<Site> site, Supplier<T> work) {
        Optional<Site> unknown = site.filter(one -> !sites.known().contains(one));
        try {
            T result = work.get();
            unknown = Optional.empty();
            return result;
        } finally {
            unknown.ifPresent(sites::forget);
            sites.keep();
        }
    }

    /**
     * Removes what somebody installed, and what was there only because of it.
     *
     * @throws BadInputException when it is not there, or the program is made of it; then nothing has changed
     */
    public List<Unit> uninstall(List<String> names) {
        requireWritable();
        List<IInstallableUnit> roots = profile.query(new UserVisibleRootQuery(), null).stream().toList();
        List<IInstallableUnit> units = names.stream().map(name -> roots.stream()
                .filter(root -> Unit.of(root).id().equals(name) || root.getId().equals(name)).findFirst()
                .orElseThrow(() -> problem("unit.notInstalled", name,
                        String.join(", ", installed().stream().map(Unit::id).toList())))).toList();
        ProgramParts parts = new ProgramParts(profile);
        units.stream().filter(parts::contain).findFirst().ifPresent(part -> {
            throw problem("unit.ownPart", Unit.of(part).id());
        });
        carryOut(new UninstallOperation(session, units), Consent.NOT_ASKED);
        return units.stream().map(Unit::of).toList();
    }

    private void carryOut(ProfileChangeOperation operation, Consent consent) {
        if (!operation.hasResolved()) {
            operation.resolveModal(new NullProgressMonitor());
        }
        ProvisioningJob job = operation.getProvisioningJob(new NullProgressMonitor());
        if (job == null || operation.getResolutionResult().getSeverity() == IStatus.ERROR) {
            throw new BadInputException(UnmetRequirement.in(operation.getResolutionDetails()));
        }
        Licences licences = Licences.of(operation.getProvisioningPlan(), profile);
        if (!licences.all().isEmpty() && !consent.licences(licences.all())) {
            throw problem("notAccepted");
        }
        Trust trust = new Trust(consent);
        agent.registerService(UIServices.SERVICE_NAME, trust);
        IStatus done = job.runModal(new NullProgressMonitor());
        trust.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        if (done.getSeverity() >= IStatus.ERROR) {
            throw DamagedFile.in(done).map(file -> problem("damaged", file)).orElseGet(() -> problem("failed",
                    FileFailure.reason(new IOException(innermost(done)))));
        }
        renewBundles();
    }

    private void renewBundles() {
        IProfile now = agent.getService(IProfileRegistry.class).getProfile(profile.getProfileId());
        ProgramBundles.renew(now, ProgramFolder.path());
    }

    private static String innermost(IStatus status) {
        return status.getChildren().length == 0 ? status.getMessage() : innermost(status.getChildren()[0]);
    }

    private static void requireWritable() {
        ProgramFolder.readOnly().ifPresent(folder -> {
            throw problem("folder.readOnly", folder.toString());
        });
    }

    private static BadInputException problem(String key, Object... arguments) {
        return new BadInputException(Message.of(Installation.class, key, arguments));
    }
}
