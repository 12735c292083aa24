// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.expression.ReadLog;

/** Remembers what it has read and is told when one of those changes. */
abstract class RecordedReads implements ReadLog, Dependent {

	private final List<Dependents> reads = new ArrayList<>(4);

	abstract Dependencies dependencies();

	/** Is told of nothing it has read so far. */
	final void forget() {
		for (Dependents dependents : reads)
			dependents.remove(this);
		reads.clear();
	}

	private void reads(Dependents dependents) {
		if (dependents.add(this))
			reads.add(dependents);
	}

	@Override
	public final void feature(EObject object, EStructuralFeature feature) {
		reads(dependencies().of(object, feature));
	}

	@Override
	public final void container(EObject object) {
		reads(dependencies().of(object, Aspect.CONTAINER));
	}

	@Override
	public final void contents(EObject object) {
		reads(dependencies().of(object, Aspect.CONTENTS));
	}

	@Override
	public final void allContents(EObject object) {
		reads(dependencies().of(object, Aspect.ALL_CONTENTS));
	}

	@Override
	public final void crossReferences(EObject object) {
		reads(dependencies().of(object, Aspect.CROSS_REFERENCES));
	}

	@Override
	public final void along(EObject object, String path, Walk walk) {
		reads(dependencies().along(object, path, walk));
	}

	@Override
	public final void everything() {
		reads(dependencies().everything());
	}

	/** Another aspect of an object was read. */
	protected final void aspect(EObject object, Object what) {
		reads(dependencies().of(object, what));
	}

	/** The set of all objects of the model was read. */
	public final void extent() {
		reads(dependencies().extent());
	}
}
