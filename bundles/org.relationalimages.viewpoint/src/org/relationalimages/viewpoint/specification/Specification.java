// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

import org.relationalimages.viewpoint.expression.ServiceRegistry;

/** A loaded specification: the viewpoints of one or more files. Immutable. */
public final class Specification {

	private final List<Viewpoint> viewpoints;
	private final ServiceRegistry services;

	Specification(List<Viewpoint> viewpoints, ServiceRegistry services) {
		this.viewpoints = List.copyOf(viewpoints);
		this.services = services;
	}

	/** The viewpoints in the order of files and elements. */
	public List<Viewpoint> viewpoints() {
		return viewpoints;
	}

	/** All kinds of diagrams. */
	public List<DiagramDescription> diagrams() {
		return viewpoints.stream().flatMap(viewpoint -> viewpoint.diagrams().stream()).toList();
	}

	/** The kind of diagrams of that name, or null. */
	public DiagramDescription diagram(String name) {
		return diagrams().stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
	}

	/** All kinds of tables. */
	public List<TableDescription> tables() {
		return viewpoints.stream().flatMap(viewpoint -> viewpoint.tables().stream()).toList();
	}

	/** The kind of tables of that name, or null. */
	public TableDescription table(String name) {
		return tables().stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
	}

	/** The Java services its expressions call. */
	public ServiceRegistry services() {
		return services;
	}
}
