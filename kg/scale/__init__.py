"""Builds on more than one machine: the same flow, its pieces made by the workers of a Dask cluster."""

from kg.scale.crew import DaskCrew, NoCluster

__all__ = ["DaskCrew", "NoCluster"]
