// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

/** What lies along one path from one object: recorded once for all that read along it. */
final class SharedReads extends RecordedReads {

	private final Dependencies dependencies;
	private final Dependents readers;
	private boolean isStale = true;

	/** @param unused called when nobody reads along the path any more */
	SharedReads(Dependencies dependencies, Runnable unused) {
		this.dependencies = dependencies;
		readers = new Dependents(() -> {
			forget();
			unused.run();
		});
	}

	/** Those that read along the path, after what lies along it was recorded. */
	Dependents readers(Walk walk) {
		if (isStale) {
			forget();
			isStale = false;
			walk.record(this);
		}
		return readers;
	}

	@Override
	public void touched() {
		if (isStale)
			return; // all readers have been told and have not read again
		isStale = true;
		readers.touch();
	}

	@Override
	Dependencies dependencies() {
		return dependencies;
	}
}
