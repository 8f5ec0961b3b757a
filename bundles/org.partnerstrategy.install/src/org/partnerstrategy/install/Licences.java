/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ILicense;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.partnerstrategy.install.Consent.Licence;

/**
 * The licences of what a change brings.
 *
 * @param all each once, without those of what is there already
 */
record Licences(List<Licence> all) {

    static Licences of(IProvisioningPlan plan, IProfile profile) {
        Map<String, List<String>> units = new LinkedHashMap<>();
        for (IInstallableUnit unit : plan.getAdditions().query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet()) {
            unit.getLicenses(null).stream().map(ILicense::getBody).filter(text -> text != null && !text.isBlank())
                    .forEach(text -> units.computeIfAbsent(text.strip(), key -> new ArrayList<>())
                            .add(Unit.of(unit).id()));
        }
        // Whoever has the program has accepted what it is made of.
        for (IInstallableUnit unit : profile.query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet()) {
            unit.getLicenses(null).stream().map(ILicense::getBody).filter(text -> text != null)
                    .forEach(text -> units.remove(text.strip()));
        }
        return new Licences(units.entrySet().stream()
                .map(entry -> new Licence(entry.getValue().stream().distinct().sorted().toList(), entry.getKey()))
                .toList());
    }
}
